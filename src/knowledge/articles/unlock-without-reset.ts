import { defineArticle } from '../define-article.ts';

export const unlockWithoutReset = defineArticle({
  id: 'unlock-without-reset',
  topic: 'operations',
  sources: ['HOW', 'TUT', 'TSWB'],
  asOf: '2026-11-20',
  seed: { document: '001', section: 'portal' },
  texts: {
    title: 'Unlocking an account without a new password',
    answer:
      'If the organisation allows it, the reset page offers to unlock the account and keep the password. An administrator allows it at entra.microsoft.com > Entra ID > Password reset > On-premises integration > Allow users to unlock accounts without resetting their password. The unlock is written back like a reset, so the connector account needs the right to write lockoutTime.',
    changed:
      'In the 2020 text the option was set to Yes in the Azure portal; it now stands in the Microsoft Entra admin center.',
  },
});
