import { defineArticle } from '../define-article.ts';

export const howWritebackWorks = defineArticle({
  id: 'how-writeback-works',
  topic: 'basics',
  sources: ['CONCEPT', 'JP'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How a written back password travels',
    answer:
      'The page checks who the person is and whether the writeback service answers, then tests the password against the banned lists in the cloud. The password is encrypted and put on a Service Bus relay that belongs to the organisation. Microsoft Entra Connect, which listens there over an outbound connection, finds the person in Active Directory and sets the password on a writable domain controller. The answer comes back while the person waits, and only then is the cloud password set.',
    changed: null,
  },
});
