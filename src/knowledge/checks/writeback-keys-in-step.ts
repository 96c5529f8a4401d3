import { defineObservation } from '../define-check.ts';

export const writebackKeysInStep = defineObservation({
  id: 'writeback-keys-in-step',
  asks: 'technician',
  texts: {
    holds: 'The writeback keys and settings match the cloud.',
    fails: 'The writeback keys or settings no longer match the cloud (events 32004 to 32010).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=32004,32005,32007,32008,32010} -MaxEvents 5",
    ask: { question: 'Are there events 32004, 32005, 32007, 32008 or 32010?', holds: 'No', fails: 'Yes' },
  },
});
