import { defineFix } from '../define-fix.ts';

export const reachDc = defineFix({
  id: 'reach-dc',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['SSPRWIN'],
  texts: {
    title: 'Let the device learn the new password',
    steps: [
      'Connect the device to the office network or the VPN.',
      'Lock the screen and unlock it with the new password; if the VPN starts only after sign-in, sign in with the old one first.',
    ],
    verify: 'Windows takes the new password, afterwards also away from the network.',
  },
});
