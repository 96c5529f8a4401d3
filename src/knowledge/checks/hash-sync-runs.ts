import { defineObservation } from '../define-check.ts';

export const hashSyncRuns = defineObservation({
  id: 'hash-sync-runs',
  asks: 'technician',
  texts: {
    holds: 'Password hash synchronisation runs without errors.',
    fails: 'Password hash synchronisation has stopped or reports errors.',
    look: 'Invoke-ADSyncDiagnostics -PasswordSync on the Entra Connect server; events 611, 652 and 655 mean trouble, 654 comes every 30 minutes',
    ask: {
      question: 'Does Invoke-ADSyncDiagnostics -PasswordSync find a recent heartbeat and no error?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
