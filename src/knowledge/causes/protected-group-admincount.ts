import { defineCause, sign } from '../define-cause.ts';

export const protectedGroupAdmincount = defineCause({
  id: 'protected-group-admincount',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'low',
  frequency: 'common',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('others-fail-too', 'holds', 'doubts'),
    sign('neighbours-succeed', 'holds', 'supports'),
    sign('never-protected', 'fails', 'proves'),
    sign('never-protected', 'holds', 'excludes'),
    sign('fails-repeatedly', 'holds', 'hints'),
    sign('others-fail-too', 'fails', 'hints'),
    sign('attempt-was-a-change', 'holds', 'contradicts'),
    sign('sync-link-intact', 'fails', 'contradicts'),
    sign('in-hash-sync-scope', 'fails', 'contradicts'),
    sign('one-enabled-account', 'fails', 'contradicts'),
  ],
  fixes: ['protected-account-onprem', 'clear-admincount'],
  sources: ['SA-0029', 'CONCEPT', 'JP', 'I793'],
  texts: {
    title: 'The account is protected in AD',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The account belongs, or once belonged, to a protected AD group, so its permissions come from AdminSDHolder and a cloud reset is denied by design. A change with the old password known still works.',
  },
});
