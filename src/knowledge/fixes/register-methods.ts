import { defineFix } from '../define-fix.ts';

export const registerMethods = defineFix({
  id: 'register-methods',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['TSSPR', 'HOW', 'POLICY'],
  texts: {
    title: 'Register security info',
    steps: ['Sign in and open aka.ms/mysecurityinfo.', 'Register as many methods as the policy asks for.'],
    verify: 'isSsprRegistered and isSsprCapable turn true in the registration report.',
  },
});
