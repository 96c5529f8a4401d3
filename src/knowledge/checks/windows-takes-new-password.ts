import { defineObservation } from '../define-check.ts';

export const windowsTakesNewPassword = defineObservation({
  id: 'windows-takes-new-password',
  asks: 'anyone',
  texts: {
    holds: 'Windows and the online services take the same password.',
    fails: 'The online services take the new password; Windows on the device takes only the old one.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet: if it is the time of the reset, AD has the new password',
    ask: {
      question: 'Does Windows on the computer take only the old password, while the online services take the new one?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
