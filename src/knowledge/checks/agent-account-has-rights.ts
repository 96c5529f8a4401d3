import { defineObservation } from '../define-check.ts';

export const agentAccountHasRights = defineObservation({
  id: 'agent-account-has-rights',
  asks: 'technician',
  texts: {
    holds: "The cloud sync agent's account has the password rights.",
    fails: "The cloud sync agent's account lacks the password rights.",
    look: "dsacls '<user DN>' and look for the gMSA",
    ask: {
      question: 'Does the group managed service account of the agent hold Reset password on the user?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
