import { defineObservation } from '../define-check.ts';

export const dcReachable = defineObservation({
  id: 'dc-reachable',
  asks: 'technician',
  texts: {
    holds: 'The server reaches a domain controller.',
    fails: 'The server cannot reach a domain controller (event 33001 with 80230818).',
    look: 'Synchronization Service > AD connector > Configure Directory Partitions > preferred domain controllers',
    ask: {
      question: 'Is there an event 33001 with 80230818, or is a preferred domain controller retired?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
