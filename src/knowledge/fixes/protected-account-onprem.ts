import { defineFix } from '../define-fix.ts';

export const protectedAccountOnprem = defineFix({
  id: 'protected-account-onprem',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['SA-0029', 'CONCEPT', 'JP'],
  texts: {
    title: 'Handle a protected account on-premises',
    steps: [
      'Reset the password in AD from an administration workstation.',
      'Or let the person change it while the old one is still known.',
    ],
    verify: 'pwdLastSet changes in AD.',
  },
});
