import { defineObservation } from '../define-check.ts';

export const connectorHasResetRight = defineObservation({
  id: 'connector-has-reset-right',
  asks: 'technician',
  texts: {
    holds: "The connector account may reset this person's password.",
    fails: "The connector account lacks the right to reset this person's password.",
    look: 'ADUC > the user > Security > Advanced > Effective Access, for the account shown by Get-ADSyncADConnectorAccount',
    ask: {
      question: 'Does Effective Access of the connector account on this user show Reset password?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
