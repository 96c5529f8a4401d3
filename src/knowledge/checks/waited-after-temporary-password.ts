import { defineObservation } from '../define-check.ts';

export const waitedAfterTemporaryPassword = defineObservation({
  id: 'waited-after-temporary-password',
  asks: 'anyone',
  texts: {
    holds: 'No temporary password was used within two minutes of being set.',
    fails: 'The temporary password was used within two minutes of being set on-premises.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet, against the time of the first sign-in in the sign-in log',
    ask: {
      question: 'Was a temporary password used for signing in less than two minutes after it had been set?',
      holds: 'No',
      fails: 'Yes, at once',
    },
  },
});
