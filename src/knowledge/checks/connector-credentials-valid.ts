import { defineObservation } from '../define-check.ts';

export const connectorCredentialsValid = defineObservation({
  id: 'connector-credentials-valid',
  asks: 'technician',
  texts: {
    holds: 'The stored credentials of the connector account work.',
    fails: 'The stored credentials of the connector account no longer work.',
    look: 'Synchronization Service > Operations',
    ask: {
      question: 'Do synchronisation runs of this forest report a logon failure for the connector account?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
