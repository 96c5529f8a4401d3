import { defineObservation } from '../define-check.ts';

export const newPasswordReplicated = defineObservation({
  id: 'new-password-replicated',
  asks: 'technician',
  texts: {
    holds: 'The domain controllers agree on when the password was last set.',
    fails: 'The domain controller that serves the person has an older password than the one that was written to.',
    look: 'Get-ADUser <sam> -Server <DC> -Properties pwdLastSet (on both controllers); repadmin /replsummary',
    ask: {
      question:
        'Does pwdLastSet on the domain controller that serves the person lag behind the one that received the new password?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
