import { defineObservation } from '../define-check.ts';

export const tls12Ready = defineObservation({
  id: 'tls12-ready',
  asks: 'technician',
  texts: {
    holds: 'TLS 1.2 and a current .NET Framework are in place.',
    fails: 'TLS 1.2 or the .NET Framework on the server is not ready.',
    look: 'Run the check script of the TLS 1.2 enforcement page on the Entra Connect server',
    ask: {
      question: "Does Microsoft's TLS 1.2 check script report every value as set?",
      holds: 'Every value is set',
      fails: 'Values are missing',
    },
  },
});
