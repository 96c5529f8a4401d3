import { defineCause, sign } from '../define-cause.ts';

export const authenticatorOnlyNotAllowed = defineCause({
  id: 'authenticator-only-not-allowed',
  family: 'registration-and-methods',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'too-few-methods': 'typical', 'no-attempt': 'possible' },
  signs: [
    sign('other-method-beside-authenticator', 'fails', 'proves'),
    sign('other-method-beside-authenticator', 'holds', 'excludes'),
    sign('enough-methods-registered', 'fails', 'supports'),
    sign('enough-methods-registered', 'holds', 'against'),
    sign('registered-methods-allowed', 'fails', 'doubts'),
  ],
  fixes: ['enable-further-method', 'graph-admin-reset'],
  sources: ['HOW', 'G-URD'],
  texts: {
    title: 'The authenticator app is allowed alone',
    what: 'The reset page has too few ways to check that it is you.',
    doNow:
      'Contact the helpdesk for a new password; the IT team has to change a setting before you can do it yourself.',
    explanation:
      'The reset policy allows the authenticator app without the further methods that Microsoft demands beside it: one more where one method is required, two more where two are. Everybody who has only the app is short of methods; where the policy offers enough, the person merely registered too few.',
  },
});
