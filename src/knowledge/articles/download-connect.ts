import { defineArticle } from '../define-article.ts';

export const downloadConnect = defineArticle({
  id: 'download-connect',
  topic: 'connect-server',
  sources: ['TSWB', 'HARDEN'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'connectivity' },
  texts: {
    title: 'Where to get Microsoft Entra Connect',
    answer:
      'New versions of Microsoft Entra Connect Sync are offered only in the Microsoft Entra admin center: entra.microsoft.com > Entra ID > Entra Connect > Get started, tab Manage. The old Download Center page no longer carries them. Keep the current version, since older ones stop working on fixed dates.',
    changed: 'The 2021 document pointed to Download Center id 47594; that source has ended.',
  },
});
