import { defineObservation } from '../define-check.ts';

export const signinScreenResetWorks = defineObservation({
  id: 'signin-screen-reset-works',
  asks: 'anyone',
  texts: {
    holds: 'The trouble is not limited to the reset at the Windows sign-in screen.',
    fails: 'The reset fails only at the Windows sign-in screen; in a browser it works.',
    look: 'In the audit log, compare ClientType and IP address of the attempts from the sign-in screen and from a browser',
    ask: {
      question: 'Does the reset fail only at the Windows sign-in screen, while it works in a browser?',
      holds: 'No',
      fails: 'Yes, only at the sign-in screen',
    },
  },
});
