import { signInCodes } from '../codes/sign-in-codes.ts';
import { defineCheck } from '../define-check.ts';
import { judgeSignIns } from '../judge-sign-ins.ts';

export const signInNotHeldForRisk = defineCheck({
  id: 'sign-in-not-held-for-risk',
  needs: ['signIns'],
  texts: {
    holds: 'Recent sign-ins were not stopped by a risk policy.',
    fails: 'Sign-ins are stopped by a risk or access policy (AADSTS{code}, last at {at}).',
  },
  run: ({ signIns }) => judgeSignIns(signIns.value, signInCodes.blockedForRisk),
});
