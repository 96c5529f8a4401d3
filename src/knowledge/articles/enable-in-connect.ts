import { defineArticle } from '../define-article.ts';

export const enableInConnect = defineArticle({
  id: 'enable-in-connect',
  topic: 'setup',
  sources: ['TUT'],
  asOf: '2026-11-20',
  seed: { document: '001', section: 'connect-wizard' },
  texts: {
    title: 'Enabling writeback in Microsoft Entra Connect',
    answer:
      'On the Entra Connect server start the Microsoft Entra Connect wizard and choose Configure > Customize synchronization options. Sign in with a Hybrid Identity Administrator, go through Connect directories and Domain/OU filtering with Next, tick Password writeback under Optional features, pass Directory extensions, then choose Configure and Exit. Enable it in the Microsoft Entra admin center as well: both switches are needed.',
    changed: 'The 2020 steps asked for a Global Administrator and did not have the Directory extensions page.',
  },
});
