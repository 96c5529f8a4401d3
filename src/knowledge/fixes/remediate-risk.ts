import { defineFix } from '../define-fix.ts';

export const remediateRisk = defineFix({
  id: 'remediate-risk',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['RISKFIX'],
  texts: {
    title: 'Clear the risk',
    steps: [
      'Check the risky sign-ins and verify that it is the person.',
      'Let the person do a secure password change, or dismiss or confirm the risk in ID Protection.',
    ],
    verify: 'riskState is remediated or dismissed and sign-in works.',
  },
});
