import { defineObservation } from '../define-check.ts';

export const cloudSyncWritebackOffered = defineObservation({
  id: 'cloud-sync-writeback-offered',
  asks: 'technician',
  texts: {
    holds: 'Cloud sync may write passwords back in the cloud of this tenant.',
    fails: 'The tenant is in the China cloud, where cloud sync cannot write passwords back.',
    look: 'Get-MgContext | Select-Object Environment',
    ask: {
      question:
        'Is the tenant in the China cloud operated by 21Vianet, and is cloud sync meant to write the passwords back?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
