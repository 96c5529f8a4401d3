import { defineCause, sign } from '../define-cause.ts';

export const onPremPasswordPolicyViolation = defineCause({
  id: 'on-prem-password-policy-violation',
  family: 'ad-password-policy',
  group: 'policy-refusal',
  owner: 'user',
  severity: 'low',
  frequency: 'common',
  outcomes: { policy: 'typical' },
  signs: [
    sign('password-changed-within-a-day', 'holds', 'against'),
    sign('password-changed-within-a-day', 'fails', 'hints'),
    sign('weak-password-was-the-reason', 'fails', 'contradicts'),
    sign('weak-password-was-the-reason', 'holds', 'hints'),
    sign('no-password-filter', 'holds', 'hints'),
  ],
  fixes: ['choose-other-password'],
  sources: ['TSWB', 'SA-POL', 'JP'],
  texts: {
    title: 'The AD policy refused the password',
    what: "Your new password does not meet your organisation's rules.",
    doNow: 'Choose a longer password that resembles none of your earlier ones.',
    explanation:
      'Writeback works, but the domain or fine-grained policy refuses the chosen password for its length, complexity or reuse.',
  },
});
