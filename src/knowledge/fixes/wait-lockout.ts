import { defineFix } from '../define-fix.ts';

export const waitLockout = defineFix({
  id: 'wait-lockout',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['LOCKOUT'],
  texts: {
    title: 'Wait until the lockout ends',
    steps: [
      'Make no further attempts for a while: each wrong one prolongs the lockout.',
      'Then sign in, or reset the password at aka.ms/sspr.',
    ],
    verify: 'A sign-in without AADSTS50053.',
  },
});
