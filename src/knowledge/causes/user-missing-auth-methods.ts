import { defineCause, sign } from '../define-cause.ts';

export const userMissingAuthMethods = defineCause({
  id: 'user-missing-auth-methods',
  family: 'registration-and-methods',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'common',
  outcomes: { 'too-few-methods': 'typical', 'asked-admin': 'possible', 'gave-up': 'possible' },
  signs: [
    sign('methods-registered', 'fails', 'strong'),
    sign('methods-registered', 'holds', 'excludes'),
    sign('enough-methods-registered', 'fails', 'supports'),
    sign('holds-directory-role', 'holds', 'doubts'),
    sign('registration-was-asked-for', 'fails', 'against'),
    sign('access-policy-allows-registration', 'fails', 'against'),
  ],
  fixes: ['graph-admin-reset', 'register-methods', 'prefill-contact'],
  sources: ['TSSPR', 'G-URD'],
  texts: {
    title: 'No reset method is registered',
    what: 'The reset page could not verify you, because your security info has not been set up.',
    doNow: 'Contact the helpdesk for a new password, then set up your security info at aka.ms/mysecurityinfo.',
    explanation:
      'The account has no registered phone, address or app with which the person could pass verification (SSPR_0014).',
  },
});
