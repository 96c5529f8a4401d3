import { defineFix } from '../define-fix.ts';

export const resetWithSignupAddress = defineFix({
  id: 'reset-with-signup-address',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['HOW'],
  texts: {
    title: 'Reset with the address used at sign-up',
    steps: [
      'Open aka.ms/sspr and type the e-mail address used to sign up.',
      'Verify with the code sent to that address and choose a new password.',
    ],
    verify: 'The person signs in with the new password.',
  },
});
