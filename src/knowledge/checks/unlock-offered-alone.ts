import { defineObservation } from '../define-check.ts';

export const unlockOfferedAlone = defineObservation({
  id: 'unlock-offered-alone',
  asks: 'technician',
  texts: {
    holds: 'Unlocking without a new password is offered, or nobody asked for it.',
    fails: 'The person wanted to unlock without a new password, and that choice was missing.',
    look: "Entra admin center > Entra ID > Password reset > On-premises integration, 'Allow users to unlock accounts without resetting their password'",
    ask: {
      question: 'Did the person want to unlock the account without a new password, and was that choice missing?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
