import { defineFix } from '../define-fix.ts';

export const useSignInName = defineFix({
  id: 'use-sign-in-name',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['TSSPR', 'ALTID'],
  texts: {
    title: 'Type the sign-in name',
    steps: ['Type the full name used to sign in; the helpdesk can look it up as userPrincipalName.'],
    verify: 'The reset page goes on to the verification.',
  },
});
