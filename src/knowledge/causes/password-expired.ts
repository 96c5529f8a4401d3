import { defineCause, sign } from '../define-cause.ts';

export const passwordExpired = defineCause({
  id: 'password-expired',
  family: 'account-state',
  owner: 'user',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'no-attempt': 'typical' },
  signs: [sign('password-not-expired', 'fails', 'proves'), sign('password-not-expired', 'holds', 'excludes')],
  fixes: ['change-expired-password'],
  sources: ['AADSTS', 'PHS'],
  texts: {
    title: 'The password has expired',
    what: 'Your password has expired.',
    doNow: "Choose a new one when the sign-in page asks for it, or use 'forgot my password'.",
    explanation: 'The password has simply expired (AADSTS50055 or 50144) and only a change or reset is needed.',
  },
});
