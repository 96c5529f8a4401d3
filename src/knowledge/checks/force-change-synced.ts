import { defineObservation } from '../define-check.ts';

export const forceChangeSynced = defineObservation({
  id: 'force-change-synced',
  asks: 'technician',
  texts: {
    holds: 'The demand to change a temporary password was already synchronised when the password was set.',
    fails: 'The demand to change a temporary password is not synchronised, or was not yet when the password was set.',
    look: '(Get-MgDirectoryOnPremiseSynchronization).Features.UserForcePasswordChangeOnLogonEnabled',
    ask: {
      question: 'Is UserForcePasswordChangeOnLogonEnabled true, and was it before the temporary password was set?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
