import { defineObservation } from '../define-check.ts';

export const adChangeReachesCloud = defineObservation({
  id: 'ad-change-reaches-cloud',
  asks: 'anyone',
  texts: {
    holds: 'No password set in Windows or in AD is missing online.',
    fails: 'A password set in Windows or in AD has not reached the online services.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet, against lastPasswordChangeDateTime in Entra ID',
    ask: {
      question:
        'Was the new password set in Windows (Ctrl+Alt+Del) or in AD, and do the online services still take only the old one?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
