import { defineArticle } from '../define-article.ts';

export const portalStatusLine = defineArticle({
  id: 'portal-status-line',
  topic: 'setup',
  sources: ['TUT', 'TSWB'],
  asOf: '2026-11-20',
  seed: { document: '001', section: 'portal' },
  texts: {
    title: 'What the status line of On-premises integration means',
    answer:
      'The page entra.microsoft.com > Entra ID > Password reset > On-premises integration shows how the on-premises client is doing. "Up and running" means the connection works; "not properly configured" that writeback is not enabled in Microsoft Entra Connect; "cannot connect" that the service or network on the server needs attention; a remark about the version that Connect is too old. The list of texts left Microsoft\'s page in 2025, but the line is still shown.',
    changed: 'Newer pages no longer list the texts; they were last printed in 2024.',
  },
});
