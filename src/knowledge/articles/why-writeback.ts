import { defineArticle } from '../define-article.ts';

export const whyWriteback = defineArticle({
  id: 'why-writeback',
  topic: 'basics',
  sources: ['CONCEPT', 'HOW'],
  asOf: '2026-11-20',
  seed: { document: '004', section: 'purpose' },
  texts: {
    title: 'Why an organisation uses writeback',
    answer:
      'People can replace a forgotten password from anywhere, without a connection to the company network and without calling the helpdesk. The new password is then valid for Windows, local systems and Microsoft 365 alike. It matters most to people who travel or work remotely, and it is a condition for asking synchronised users to change their password when their account may be compromised.',
    changed: null,
  },
});
