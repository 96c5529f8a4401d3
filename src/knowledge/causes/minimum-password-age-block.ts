import { defineCause, sign } from '../define-cause.ts';

export const minimumPasswordAgeBlock = defineCause({
  id: 'minimum-password-age-block',
  family: 'ad-password-policy',
  group: 'policy-refusal',
  owner: 'user',
  severity: 'low',
  frequency: 'usual',
  outcomes: { policy: 'typical' },
  signs: [
    sign('password-changed-within-a-day', 'holds', 'proves'),
    sign('password-changed-within-a-day', 'fails', 'contradicts'),
    sign('weak-password-was-the-reason', 'fails', 'supports'),
  ],
  fixes: ['wait-minimum-age', 'relax-min-age'],
  sources: ['TUT', 'TSWB', 'SA-POL', 'PR89404'],
  texts: {
    title: 'The password was changed too recently',
    what: 'Your password was changed very recently, so a second change is refused for now, whatever you type.',
    doNow: 'Use the password you set last; if you no longer know it, contact the helpdesk.',
    explanation:
      'The minimum password age has not elapsed since the last change, so AD refuses another one whatever is typed.',
  },
});
