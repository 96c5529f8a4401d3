import { defineObservation } from '../define-check.ts';

export const syncLinkIntact = defineObservation({
  id: 'sync-link-intact',
  asks: 'technician',
  texts: {
    holds: 'The sync engine links the cloud user to its AD object.',
    fails: 'The AD object exists, but the sync engine has no valid link to it.',
    look: 'Synchronization Service > Connectors > AD connector > Search Connector Space > the user > Lineage',
    ask: {
      question:
        "The AD object exists and is in scope: is its link to the metaverse ('In from AD - User AccountEnabled') missing?",
      holds: 'No',
      fails: 'Yes',
    },
  },
});
