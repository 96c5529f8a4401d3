import { defineObservation } from '../define-check.ts';

export const onlyOneActiveServer = defineObservation({
  id: 'only-one-active-server',
  asks: 'technician',
  texts: {
    holds: 'Exactly one server is active.',
    fails: 'Two servers are active at the same time.',
    look: '(Get-ADSyncScheduler).StagingModeEnabled on every Entra Connect server',
    ask: {
      question: 'Is StagingModeEnabled = False on one server only?',
      holds: 'Yes, on one only',
      fails: 'No, on two or more',
    },
  },
});
