import { defineCause, sign } from '../define-cause.ts';

export const impersonateRightMissing = defineCause({
  id: 'impersonate-right-missing',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('others-fail-too', 'fails', 'against'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
    sign('whole-tenant-fails', 'holds', 'hints'),
    sign('impersonate-right-default', 'fails', 'proves'),
    sign('impersonate-right-default', 'holds', 'excludes'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('others-fail-too', 'holds', 'supports'),
  ],
  fixes: ['restore-impersonate-right'],
  sources: ['SA-PERM'],
  texts: {
    title: 'The impersonation right was removed',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The user right to impersonate a client after authentication no longer has its default holders on the server.',
  },
});
