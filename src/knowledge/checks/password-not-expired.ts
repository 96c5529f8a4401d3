import { signInCodes } from '../codes/sign-in-codes.ts';
import { defineCheck } from '../define-check.ts';
import { judgeSignIns } from '../judge-sign-ins.ts';

export const passwordNotExpired = defineCheck({
  id: 'password-not-expired',
  needs: ['signIns'],
  texts: {
    holds: 'Recent sign-ins do not say that the password has expired.',
    fails: 'Sign-ins say that the password has expired (AADSTS{code}, last at {at}).',
  },
  run: ({ signIns }) => judgeSignIns(signIns.value, signInCodes.expired),
});
