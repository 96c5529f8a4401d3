import { defineObservation } from '../define-check.ts';

export const writebackListenerStarted = defineObservation({
  id: 'writeback-listener-started',
  asks: 'technician',
  texts: {
    holds: 'The writeback listener started (event 31015 after the last start).',
    fails: 'The writeback listener did not start (event 6800 without 31015).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31015,6800} -MaxEvents 5",
    ask: {
      question: 'Is there a PasswordResetService event 31015 after the last start of ADSync?',
      holds: 'Yes, 31015 is there',
      fails: 'No, 6800 or nothing',
    },
  },
});
