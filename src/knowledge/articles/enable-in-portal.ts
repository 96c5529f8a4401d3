import { defineArticle } from '../define-article.ts';

export const enableInPortal = defineArticle({
  id: 'enable-in-portal',
  topic: 'setup',
  sources: ['TUT', 'TSSPR'],
  asOf: '2026-11-20',
  seed: { document: '001', section: 'portal' },
  texts: {
    title: 'Enabling writeback in the Microsoft Entra admin center',
    answer:
      'Sign in to entra.microsoft.com as a Hybrid Identity Administrator and open Entra ID > Password reset > On-premises integration. Tick "Write back passwords to your on-premises directory", the box for Microsoft Entra Cloud Sync too if you use its agents, and, if wanted, the one that lets people unlock accounts; then save. The page also shows whether the on-premises client is up and running.',
    changed:
      'The path was Azure portal > Azure Active Directory > Password reset in 2020 and Identity > Protection > Password reset in 2025.',
  },
});
