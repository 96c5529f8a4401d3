import { defineCause, sign } from '../define-cause.ts';

export const userNotInSsprGroup = defineCause({
  id: 'user-not-in-sspr-group',
  family: 'sspr-policy',
  owner: 'admin',
  severity: 'low',
  frequency: 'common',
  outcomes: { 'not-in-group': 'typical', 'not-enabled': 'possible' },
  signs: [
    sign('reset-enabled-for-person', 'fails', 'strong'),
    sign('reset-enabled-for-person', 'holds', 'contradicts'),
    sign('reset-works-for-others', 'holds', 'fits'),
    sign('others-fail-too', 'fails', 'fits'),
    sign('holds-directory-role', 'holds', 'against'),
  ],
  fixes: ['add-to-sspr-group'],
  sources: ['TSSPR', 'G-URD'],
  texts: {
    title: 'The person is outside the reset group',
    what: 'Your account has not been given access to password reset yet.',
    doNow: 'Contact the helpdesk and ask for access to self-service password reset.',
    explanation:
      'Reset is limited to one group and this account is neither a direct nor a nested member, while others can reset.',
  },
});
