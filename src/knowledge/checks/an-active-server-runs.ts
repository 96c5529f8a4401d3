import { defineObservation } from '../define-check.ts';

export const anActiveServerRuns = defineObservation({
  id: 'an-active-server-runs',
  asks: 'technician',
  texts: {
    holds: 'A server outside staging mode is running.',
    fails: 'Only a server in staging mode is running.',
    look: '(Get-ADSyncScheduler).StagingModeEnabled on every Entra Connect server',
    ask: {
      question: 'Is there a running Entra Connect server with StagingModeEnabled = False?',
      holds: 'Yes, one is active',
      fails: 'No, only a staging server',
    },
  },
});
