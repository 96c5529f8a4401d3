import { defineCause, sign } from '../define-cause.ts';

export const unexpirePasswordRightMissing = defineCause({
  id: 'unexpire-password-right-missing',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'refused-on-premises': 'typical', succeeded: 'possible' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('unexpire-right-on-domain-root', 'fails', 'proves'),
    sign('unexpire-right-on-domain-root', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'doubts'),
    sign('rights-settled', 'fails', 'doubts'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('neighbours-succeed', 'holds', 'doubts'),
    sign('password-not-expired', 'fails', 'supports'),
    sign('failures-in-one-domain', 'holds', 'supports'),
  ],
  fixes: ['grant-unexpire-password', 'cloudsync-permissions'],
  sources: ['TUT', 'TUTCS', 'SA-PERM'],
  texts: {
    title: "The right 'Unexpire Password' is missing",
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The account that writes passwords lacks the extended right Unexpire Password on the root of this domain, which clears the expired or must-change state. Authenticated Users hold it there by default, so hardening of the root can take it away. Effective Access on the person can show Reset password all the same: look at the domain root, not at the person.',
  },
});
