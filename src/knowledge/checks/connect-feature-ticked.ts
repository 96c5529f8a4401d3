import { defineObservation } from '../define-check.ts';

export const connectFeatureTicked = defineObservation({
  id: 'connect-feature-ticked',
  asks: 'technician',
  texts: {
    holds: 'Password writeback is ticked in Entra Connect.',
    fails: 'Password writeback is not ticked in Entra Connect.',
    look: 'Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>',
    ask: {
      question: 'Is Password writeback ticked among the optional features of Entra Connect?',
      holds: 'It is ticked',
      fails: 'It is not ticked',
    },
  },
});
