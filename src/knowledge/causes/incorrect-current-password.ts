import { defineCause, sign } from '../define-cause.ts';

export const incorrectCurrentPassword = defineCause({
  id: 'incorrect-current-password',
  family: 'account-state',
  owner: 'user',
  severity: 'low',
  frequency: 'common',
  outcomes: { 'wrong-current-password': 'typical' },
  signs: [sign('attempt-was-a-change', 'fails', 'excludes'), sign('attempt-was-a-change', 'holds', 'fits')],
  fixes: ['retype-or-reset'],
  sources: ['TSWB', 'AADSTS'],
  texts: {
    title: 'The current password was typed wrongly',
    what: 'The old password you typed was not right.',
    doNow: "Try again carefully, or choose 'forgot my password' instead.",
    explanation: 'In a change, the old password given does not match the one in AD.',
  },
});
