import { defineObservation } from '../define-check.ts';

export const dcPortsOpen = defineObservation({
  id: 'dc-ports-open',
  asks: 'technician',
  texts: {
    holds: 'The ports from the sync server to the domain controllers are open.',
    fails: 'Ports from the sync server to the domain controllers are closed.',
    look: 'Test-NetConnection <DC> -Port 445 (53, 88, 135, 389, 445)',
    ask: {
      question:
        'Is one of the ports 53, 88, 135, 389, 445 or 49152-65535 from the sync server to a domain controller that runs closed?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
