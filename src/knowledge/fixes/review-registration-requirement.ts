import { defineFix } from '../define-fix.ts';

export const reviewRegistrationRequirement = defineFix({
  id: 'review-registration-requirement',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['IDPMFA', 'REGCOMB', 'HOW'],
  texts: {
    title: 'Review what forces the registration',
    steps: [
      'See which requirement speaks: Entra ID > Password reset > Registration, ID Protection > MFA registration policy, or a policy under Entra ID > Conditional Access.',
      'Let the person finish the registration; the policy of ID Protection allows 14 days before it insists.',
      'Exclude a group only where the requirement is a mistake.',
    ],
    verify: 'The person finishes the registration and the sign-in goes on.',
  },
});
