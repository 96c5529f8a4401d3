import { defineObservation } from '../define-check.ts';

export const connectorPasswordShortEnough = defineObservation({
  id: 'connector-password-short-enough',
  asks: 'technician',
  texts: {
    holds: "The connector account's password is short enough.",
    fails: "The connector account's password is too long for password operations (800700CE).",
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='ADSync'} -MaxEvents 200 | Where-Object Message -match '800700CE'",
    ask: {
      question: "Is there an event with hr=800700CE, 'The filename or extension is too long'?",
      holds: 'No',
      fails: 'Yes',
    },
  },
});
