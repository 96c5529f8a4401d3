import { defineCause, sign } from '../define-cause.ts';

export const permissionsNotPropagated = defineCause({
  id: 'permissions-not-propagated',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'low',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('rights-settled', 'fails', 'strong'),
    sign('rights-settled', 'holds', 'excludes'),
    sign('connector-has-reset-right', 'holds', 'hints'),
    sign('remote-sam-unrestricted', 'holds', 'hints'),
    sign('others-fail-too', 'holds', 'supports'),
  ],
  fixes: ['wait-propagation'],
  sources: ['TUT', 'TSWB', 'SA-PERM'],
  texts: {
    title: 'Rights were granted too recently',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The rights were corrected within the last hour or so and have not reached every object and domain controller yet.',
  },
});
