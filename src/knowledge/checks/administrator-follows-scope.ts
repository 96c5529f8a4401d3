import { defineObservation } from '../define-check.ts';

export const administratorFollowsScope = defineObservation({
  id: 'administrator-follows-scope',
  asks: 'technician',
  texts: {
    holds: 'What the administrator may do agrees with the reset scope.',
    fails: 'The administrator may or may not reset against what the reset scope says.',
    look: 'Get-MgPolicyAuthorizationPolicy | Select-Object AllowedToUseSspr; compare with Entra admin center > Entra ID > Password reset > Properties',
    ask: {
      question:
        'Is the question why an administrator may reset although the scope leaves them out, or may not although it includes them?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
