import { defineCause, sign } from '../define-cause.ts';

export const registrationBlockedByConditionalAccess = defineCause({
  id: 'registration-blocked-by-conditional-access',
  family: 'registration-and-methods',
  owner: 'helpdesk',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', 'too-few-methods': 'typical' },
  signs: [
    sign('access-policy-allows-registration', 'fails', 'proves'),
    sign('access-policy-allows-registration', 'holds', 'excludes'),
    sign('sign-in-not-held-for-risk', 'fails', 'hints'),
    sign('enough-methods-registered', 'fails', 'supports'),
  ],
  fixes: ['register-from-allowed-place', 'issue-access-pass'],
  sources: ['CAREG', 'TAP'],
  texts: {
    title: 'Conditional Access blocks the registration',
    what: 'You cannot set up your security info from where you are now.',
    doNow: 'Try it at your workplace on your work computer, or contact the helpdesk.',
    explanation:
      'A Conditional Access policy on the user action "Register security information" refuses the place, the device or the strength of the sign-in. The sign-in log names the policy. Without registration the reset page later finds too few methods; a hold for risk names another policy and stops every sign-in.',
  },
});
