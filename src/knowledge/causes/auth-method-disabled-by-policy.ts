import { defineCause, sign } from '../define-cause.ts';

export const authMethodDisabledByPolicy = defineCause({
  id: 'auth-method-disabled-by-policy',
  family: 'registration-and-methods',
  owner: 'admin',
  severity: 'medium',
  frequency: 'usual',
  outcomes: { 'too-few-methods': 'typical', 'gave-up': 'possible' },
  signs: [
    sign('registered-methods-allowed', 'fails', 'proves'),
    sign('registered-methods-allowed', 'holds', 'contradicts'),
    sign('enough-methods-registered', 'holds', 'hints'),
    sign('methods-registered', 'fails', 'excludes'),
  ],
  fixes: ['enable-method-in-policy', 'register-methods'],
  sources: ['HOW', 'G-URD', 'TSSPR'],
  texts: {
    title: 'A registered method is switched off by policy',
    what: 'The reset page no longer accepts the security info you set up.',
    doNow: 'Contact the helpdesk for a new password; they will tell you what to set up instead.',
    explanation:
      'A method the person registered is not enabled in the authentication methods policy, so it no longer counts for a reset.',
  },
});
