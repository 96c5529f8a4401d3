import { defineObservation } from '../define-check.ts';

export const failsAtTheDevice = defineObservation({
  id: 'fails-at-the-device',
  asks: 'anyone',
  texts: {
    holds: 'The reset at the sign-in screen fails at the device itself too.',
    fails: 'The reset at the sign-in screen fails only in a remote desktop or enhanced virtual machine session.',
    look: 'query session: a session named rdp-tcp is a remote one; in Hyper-V, View > Enhanced session',
    ask: {
      question:
        'Does it fail when you sit at the device itself too, and not only in a remote or virtual machine session?',
      holds: 'Yes, at the device too',
      fails: 'No, only remotely',
    },
  },
});
