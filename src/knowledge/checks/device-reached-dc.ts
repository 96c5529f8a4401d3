import { defineObservation } from '../define-check.ts';

export const deviceReachedDc = defineObservation({
  id: 'device-reached-dc',
  asks: 'anyone',
  texts: {
    holds: "Since the password changed, the device has been on the organisation's network or its VPN.",
    fails: "Since the password changed, the device has been neither on the organisation's network nor on its VPN.",
    look: 'nltest /dsgetdc:<domain> on the device',
    ask: {
      question: 'Has the computer been on the office network or the VPN since the new password was set?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
