import { defineArticle } from '../define-article.ts';

export const enableSelfServiceReset = defineArticle({
  id: 'enable-self-service-reset',
  topic: 'setup',
  sources: ['TSSPR', 'TUT', 'FAQ'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'Enabling self-service reset for people',
    answer:
      'Writeback only carries a reset that self-service allows. Open entra.microsoft.com > Entra ID > Password reset > Properties and choose Selected (one group; nested groups count) or All. Then set under Authentication methods how many methods are required, and let people register them. It is best to begin with a group of test users.',
    changed: null,
  },
});
