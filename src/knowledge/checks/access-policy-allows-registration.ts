import { defineObservation } from '../define-check.ts';

export const accessPolicyAllowsRegistration = defineObservation({
  id: 'access-policy-allows-registration',
  asks: 'technician',
  texts: {
    holds: 'Conditional Access lets the person register security info from where they are.',
    fails:
      'A Conditional Access policy refuses to let the person register security info from this place, device or sign-in.',
    look: "Entra admin center > Entra ID > Monitoring & health > Sign-in logs > the sign-in > Conditional Access; the policy carries the user action 'Register security information'",
    ask: {
      question:
        "Does a Conditional Access policy with the user action 'Register security information' stop the person?",
      holds: 'No',
      fails: 'Yes',
    },
  },
});
