import { defineObservation } from '../define-check.ts';

export const failsWithNobodySignedIn = defineObservation({
  id: 'fails-with-nobody-signed-in',
  asks: 'anyone',
  texts: {
    holds: 'The reset at the sign-in screen fails after a restart too, with nobody signed in.',
    fails: 'After a restart, with nobody signed in, the reset at the sign-in screen works.',
    look: 'query user lists the sessions that are open on the device',
    ask: {
      question: 'Does the reset at the sign-in screen fail after a restart too, when nobody has signed in yet?',
      holds: 'Yes, then too',
      fails: 'No, then it works',
    },
  },
});
