import { defineFix } from '../define-fix.ts';

export const resetAtTheDevice = defineFix({
  id: 'reset-at-the-device',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['SSPRWIN'],
  texts: {
    title: 'Reset outside the remote session',
    steps: [
      'Start the reset while sitting at the device itself; in Hyper-V turn the enhanced session off.',
      'For a remote or virtual desktop use aka.ms/sspr in a browser.',
    ],
    verify: 'The reset page opens and the reset succeeds.',
  },
});
