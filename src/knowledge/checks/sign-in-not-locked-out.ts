import { signInCodes } from '../codes/sign-in-codes.ts';
import { defineCheck } from '../define-check.ts';
import { judgeSignIns } from '../judge-sign-ins.ts';

export const signInNotLockedOut = defineCheck({
  id: 'sign-in-not-locked-out',
  needs: ['signIns'],
  texts: {
    holds: 'Recent sign-ins do not show a lock-out.',
    fails: 'Sign-ins are locked out in the cloud (AADSTS50053, {count} times, last at {at}).',
  },
  run: ({ signIns }) => judgeSignIns(signIns.value, signInCodes.lockedOut),
});
