import { defineObservation } from '../define-check.ts';

export const oneEnabledAccount = defineObservation({
  id: 'one-enabled-account',
  asks: 'technician',
  texts: {
    holds: 'Only one enabled AD account belongs to this cloud user.',
    fails: 'Several enabled AD accounts belong to this cloud user, or share its anchor.',
    look: 'Synchronization Service > Metaverse Search > the user > Connectors',
    ask: {
      question:
        'Is there an event 33003 or 80230402, or is the metaverse object joined to more than one enabled AD account?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
