import { defineObservation } from '../define-check.ts';

export const adsyncAccountWorks = defineObservation({
  id: 'adsync-account-works',
  asks: 'technician',
  texts: {
    holds: 'The ADSync service can log on and read its encryption key.',
    fails: 'The ADSync service cannot log on or cannot read its encryption key.',
    look: "Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038} -MaxEvents 5; Get-WinEvent -FilterHashtable @{LogName='Application';Id=6028} -MaxEvents 5",
    ask: {
      question:
        'Does ADSync refuse to start because of a logon failure (1069, event 7038) or because it cannot access its encryption key (event 6028)?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
