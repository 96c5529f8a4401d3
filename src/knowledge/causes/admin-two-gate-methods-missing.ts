import { defineCause, sign } from '../define-cause.ts';

export const adminTwoGateMethodsMissing = defineCause({
  id: 'admin-two-gate-methods-missing',
  family: 'sspr-policy',
  owner: 'user',
  severity: 'low',
  frequency: 'rare',
  outcomes: { 'too-few-methods': 'typical', 'gave-up': 'possible' },
  signs: [
    sign('holds-directory-role', 'holds', 'strong'),
    sign('holds-directory-role', 'fails', 'excludes'),
    sign('admin-has-two-methods', 'fails', 'strong'),
    sign('admin-has-two-methods', 'holds', 'contradicts'),
  ],
  fixes: ['register-methods'],
  sources: ['POLICY', 'HOW'],
  texts: {
    title: 'An administrator account needs two accepted methods',
    what: 'The reset page could not verify you with the information it holds.',
    doNow: 'Register your security info at aka.ms/mysecurityinfo, or ask the helpdesk to help you sign in first.',
    explanation:
      "Administrator accounts always follow Microsoft's own two-method rule without security questions; the tenant's settings do not apply. This account has fewer than two accepted methods.",
  },
});
