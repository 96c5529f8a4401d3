import { defineObservation } from '../define-check.ts';

export const impersonateRightDefault = defineObservation({
  id: 'impersonate-right-default',
  asks: 'technician',
  texts: {
    holds: 'The right to impersonate a client has its default holders.',
    fails: 'The right to impersonate a client after authentication lost its default holders.',
    look: 'secpol.msc > Local Policies > User Rights Assignment',
    ask: {
      question:
        "Does 'Impersonate a client after authentication' still list Administrators, LOCAL SERVICE, NETWORK SERVICE and SERVICE on the server?",
      holds: 'Yes',
      fails: 'No',
    },
  },
});
