import { defineCause, sign } from '../define-cause.ts';

export const connectorAccountCredentialsStale = defineCause({
  id: 'connector-account-credentials-stale',
  family: 'connect-server',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('connector-credentials-valid', 'fails', 'proves'),
    sign('connector-credentials-valid', 'holds', 'excludes'),
    sign('others-fail-too', 'fails', 'against'),
    sign('sync-is-recent', 'fails', 'hints'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('whole-tenant-fails', 'holds', 'hints'),
  ],
  fixes: ['connector-password-fix'],
  sources: ['ADSYNCREF', 'TSWB'],
  texts: {
    title: "The connector account's credentials are out of date",
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation: 'The password of the AD DS connector account changed in AD and the stored credentials no longer work.',
  },
});
