import { defineCause, sign } from '../define-cause.ts';

export const notEnoughAuthMethods = defineCause({
  id: 'not-enough-auth-methods',
  family: 'registration-and-methods',
  owner: 'user',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'too-few-methods': 'typical', 'gave-up': 'possible' },
  signs: [
    sign('enough-methods-registered', 'fails', 'strong'),
    sign('enough-methods-registered', 'holds', 'contradicts'),
    sign('methods-registered', 'holds', 'fits'),
    sign('methods-registered', 'fails', 'excludes'),
    sign('registered-methods-allowed', 'fails', 'contradicts'),
    sign('holds-directory-role', 'holds', 'against'),
    sign('other-method-beside-authenticator', 'fails', 'contradicts'),
    sign('registration-was-asked-for', 'fails', 'doubts'),
    sign('access-policy-allows-registration', 'fails', 'against'),
  ],
  fixes: ['register-methods', 'graph-admin-reset'],
  sources: ['TSSPR', 'HOW'],
  texts: {
    title: 'Fewer methods than the policy requires',
    what: 'The reset page needs more security info than your account has.',
    doNow: 'Contact the helpdesk for a new password, then complete your security info at aka.ms/mysecurityinfo.',
    explanation: 'The person registered something, but fewer usable methods than the reset policy asks for.',
  },
});
