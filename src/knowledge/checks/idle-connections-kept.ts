import { defineObservation } from '../define-check.ts';

export const idleConnectionsKept = defineObservation({
  id: 'idle-connections-kept',
  asks: 'technician',
  texts: {
    holds: 'Quiet connections stay open long enough.',
    fails: 'Connections are cut at a fixed interval (many events 32014).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=32014} -MaxEvents 20",
    ask: {
      question: 'Does it fail only now and then, with many events 32014?',
      holds: 'No, it fails every time',
      fails: 'Yes, now and then, with 32014',
    },
  },
});
