import { defineFix } from '../define-fix.ts';

export const confirmSecurityInfo = defineFix({
  id: 'confirm-security-info',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['HOW', 'REGCOMB'],
  texts: {
    title: 'Confirm the security info',
    steps: [
      'Read the page, correct what has changed and confirm.',
      'If it comes too often, an administrator can change the number of days under Entra admin center > Entra ID > Password reset > Registration; 0 turns the question off.',
    ],
    verify: 'The next sign-in goes through without the page.',
  },
});
