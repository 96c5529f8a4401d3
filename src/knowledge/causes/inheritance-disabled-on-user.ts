import { defineCause, sign } from '../define-cause.ts';

export const inheritanceDisabledOnUser = defineCause({
  id: 'inheritance-disabled-on-user',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'usual',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('place-name-is-plain', 'fails', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('inheritance-is-on', 'fails', 'proves'),
    sign('inheritance-is-on', 'holds', 'excludes'),
    sign('others-fail-too', 'fails', 'hints'),
    sign('others-fail-too', 'holds', 'doubts'),
    sign('neighbours-succeed', 'holds', 'supports'),
    sign('fails-repeatedly', 'holds', 'hints'),
    sign('sync-link-intact', 'fails', 'contradicts'),
    sign('in-hash-sync-scope', 'fails', 'contradicts'),
    sign('one-enabled-account', 'fails', 'contradicts'),
  ],
  fixes: ['enable-inheritance'],
  sources: ['TUT', 'SA-PERM', 'I53479'],
  texts: {
    title: 'Permission inheritance is switched off',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'Inheritance was disabled for the account or its container, so delegated rights are not passed down to it.',
  },
});
