import { defineCause, sign } from '../define-cause.ts';

export const userRiskNotRemediated = defineCause({
  id: 'user-risk-not-remediated',
  family: 'risk',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { succeeded: 'typical', 'no-attempt': 'typical', unfinished: 'possible' },
  signs: [
    sign('account-not-at-risk', 'fails', 'proves'),
    sign('account-not-at-risk', 'holds', 'excludes'),
    sign('sign-in-not-held-for-risk', 'fails', 'strong'),
    sign('admin-resets-written-back', 'fails', 'doubts'),
  ],
  fixes: ['remediate-risk'],
  sources: ['RISKFIX', 'G-RISK'],
  texts: {
    title: "The account's risk was not cleared",
    what: 'Signing in is held by a security check.',
    doNow: 'Contact the helpdesk; they can clear it after checking that it is you.',
    explanation:
      'The account stays flagged as risky because the way the password was changed did not count as remediation, for example a reset by an administrator.',
  },
});
