import { defineFix } from '../define-fix.ts';

export const registerFromAllowedPlace = defineFix({
  id: 'register-from-allowed-place',
  who: 'helpdesk',
  risk: 'low',
  commands: [],
  sources: ['CAREG'],
  texts: {
    title: 'Register from an allowed place',
    steps: [
      'Read in Entra admin center > Entra ID > Monitoring & health > Sign-in logs which policy stopped the person and what it asks for.',
      'Have the person open aka.ms/mysecurityinfo from a place and device that satisfy it.',
      "If nobody can satisfy it, have an administrator review the policy with the user action 'Register security information'.",
    ],
    verify: 'The person reaches the page and saves a method.',
  },
});
