import { defineObservation } from '../define-check.ts';

export const temporaryPasswordWorksOnline = defineObservation({
  id: 'temporary-password-works-online',
  asks: 'anyone',
  texts: {
    holds: 'No temporary password is refused online.',
    fails: 'The online services refuse a temporary password that has to be changed at the next logon.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet: empty while a change at the next logon is demanded',
    ask: {
      question: 'Do the online services refuse a temporary password that has to be changed at the next logon?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
