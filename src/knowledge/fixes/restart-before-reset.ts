import { defineFix } from '../define-fix.ts';

export const restartBeforeReset = defineFix({
  id: 'restart-before-reset',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['PR1550'],
  texts: {
    title: 'Start the reset with nobody signed in',
    steps: [
      'Save open work, have other people on the computer sign out, and restart it.',
      "Choose 'Reset password' on the sign-in screen before anybody signs in.",
    ],
    verify: 'The reset page opens and the reset succeeds.',
  },
});
