import { defineObservation } from '../define-check.ts';

export const signInNotHeldForRegistration = defineObservation({
  id: 'sign-in-not-held-for-registration',
  asks: 'anyone',
  texts: {
    holds: 'Sign-in goes on without a registration of security info.',
    fails: 'Sign-in stops until the person has registered security info.',
    look: 'Entra admin center > ID Protection > MFA registration policy; Entra admin center > Entra ID > Password reset > Registration; policies under Entra ID > Conditional Access',
    ask: {
      question: 'Does sign-in demand that you set up security info first, with no way to skip it?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
