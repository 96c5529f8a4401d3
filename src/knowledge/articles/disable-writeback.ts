import { defineArticle } from '../define-article.ts';

export const disableWriteback = defineArticle({
  id: 'disable-writeback',
  topic: 'setup',
  sources: ['TUT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Switching writeback off for good',
    answer:
      'Open entra.microsoft.com > Entra ID > Password reset > On-premises integration, untick the boxes for writing back passwords and for unlocking accounts, and save. Then untick Password writeback under Optional features of the Microsoft Entra Connect wizard and choose Configure. From then on synchronised people cannot reset their password in the cloud.',
    changed: null,
  },
});
