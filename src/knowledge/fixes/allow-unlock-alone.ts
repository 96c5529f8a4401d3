import { defineFix } from '../define-fix.ts';

export const allowUnlockAlone = defineFix({
  id: 'allow-unlock-alone',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['TUT', 'HOW', 'REPORT'],
  texts: {
    title: 'Offer unlocking without a new password',
    steps: [
      'Open Entra admin center > Entra ID > Password reset > On-premises integration as Hybrid Identity Administrator.',
      "Tick 'Allow users to unlock accounts without resetting their password' and save.",
      'Send the person to aka.ms/sspr, where the choice is offered.',
    ],
    verify: "The page offers both choices and the log shows 'Unlock user account (self-service)'.",
  },
});
