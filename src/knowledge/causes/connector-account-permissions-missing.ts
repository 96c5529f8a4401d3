import { defineCause, sign } from '../define-cause.ts';

export const connectorAccountPermissionsMissing = defineCause({
  id: 'connector-account-permissions-missing',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'common',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('place-name-is-plain', 'fails', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('connector-has-reset-right', 'fails', 'proves'),
    sign('connector-has-reset-right', 'holds', 'excludes'),
    sign('failures-in-one-ou', 'holds', 'strong'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('written-by-cloud-sync', 'holds', 'contradicts'),
    sign('rights-settled', 'fails', 'doubts'),
    sign('failures-in-one-domain', 'holds', 'supports'),
  ],
  fixes: ['grant-writeback-permissions'],
  sources: ['TSWB', 'CONNACC', 'SA-0029'],
  texts: {
    title: 'The connector account lacks rights in AD',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The AD DS connector account does not hold the reset and attribute-write rights on the affected accounts, or they were given to another account or on the wrong scope (33004, 80230626).',
  },
});
