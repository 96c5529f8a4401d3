import { defineCause, sign } from '../define-cause.ts';

export const samReadAccessMissing = defineCause({
  id: 'sam-read-access-missing',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('others-fail-too', 'fails', 'against'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
    sign('whole-tenant-fails', 'holds', 'hints'),
    sign('sam-read-rights-default', 'fails', 'proves'),
    sign('sam-read-rights-default', 'holds', 'excludes'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('others-fail-too', 'holds', 'supports'),
  ],
  fixes: ['restore-sam-read'],
  sources: ['SA-PERM', 'SA-0029'],
  texts: {
    title: 'Default SAM read rights were removed',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'Default read rights on the SAM server object or the compatibility group that carries them were removed, so account look-ups are refused.',
  },
});
