import { defineCause, sign } from '../define-cause.ts';

export const userCannotChangePassword = defineCause({
  id: 'user-cannot-change-password',
  family: 'ad-password-policy',
  group: 'policy-refusal',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'rare',
  outcomes: { policy: 'typical', 'refused-on-premises': 'typical' },
  signs: [
    sign('may-change-own-password', 'fails', 'proves'),
    sign('may-change-own-password', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'contradicts'),
    sign('neighbours-succeed', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'hints'),
    sign('attempt-was-a-change', 'holds', 'hints'),
    sign('weak-password-was-the-reason', 'fails', 'supports'),
  ],
  fixes: ['unlock-enable-user'],
  sources: ['TSWB', 'I40059'],
  texts: {
    title: 'The account may not change its password',
    what: 'Your account is not allowed to change its password by itself.',
    doNow: 'Contact the helpdesk; they can reset the password for you meanwhile.',
    explanation:
      "The AD account carries the flag 'User cannot change password', which surfaces as a policy or access error.",
  },
});
