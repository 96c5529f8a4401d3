import { defineObservation } from '../define-check.ts';

export const inHashSyncScope = defineObservation({
  id: 'in-hash-sync-scope',
  asks: 'technician',
  texts: {
    holds: 'Password hash synchronisation does not leave this account out.',
    fails: 'Selective password hash synchronisation leaves this account out.',
    look: 'Get-ADUser <sam> -Properties adminDescription',
    ask: {
      question:
        'Is selective password hash synchronisation in use and the account left out (adminDescription PHSFiltered, or not PHSIncluded)?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
