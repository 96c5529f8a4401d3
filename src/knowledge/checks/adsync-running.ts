import { defineObservation } from '../define-check.ts';

export const adsyncRunning = defineObservation({
  id: 'adsync-running',
  asks: 'technician',
  texts: {
    holds: 'The ADSync service is running.',
    fails: 'The ADSync service is not running.',
    look: 'Get-Service ADSync on the Entra Connect server',
    ask: {
      question: 'Is the ADSync service running on the Entra Connect server?',
      holds: 'It is running',
      fails: 'It is stopped',
    },
  },
});
