import { defineObservation } from '../define-check.ts';

export const passwordSetOnline = defineObservation({
  id: 'password-set-online',
  asks: 'anyone',
  texts: {
    holds: 'The new password was set online.',
    fails: 'The new password was set in Windows or in AD, not online.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet, against lastPasswordChangeDateTime in Entra ID',
    ask: {
      question: 'Was the new password set online, and not in Windows (Ctrl+Alt+Del) or in AD?',
      holds: 'Yes, online',
      fails: 'No, in Windows or AD',
    },
  },
});
