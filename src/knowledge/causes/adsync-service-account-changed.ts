import { defineCause, sign } from '../define-cause.ts';

export const adsyncServiceAccountChanged = defineCause({
  id: 'adsync-service-account-changed',
  family: 'connect-server',
  group: 'connectivity',
  owner: 'admin',
  severity: 'critical',
  frequency: 'unseen',
  outcomes: { unreachable: 'typical' },
  signs: [
    sign('service-is-healthy', 'fails', 'against'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('reset-works-for-others', 'fails', 'hints'),
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('whole-tenant-fails', 'fails', 'against'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
    sign('failures-in-one-domain', 'holds', 'against'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('succeeded-later', 'holds', 'contradicts'),
    sign('adsync-account-works', 'fails', 'proves'),
    sign('adsync-account-works', 'holds', 'excludes'),
    sign('adsync-running', 'holds', 'excludes'),
    sign('adsync-running', 'fails', 'hints'),
    sign('sync-is-recent', 'fails', 'supports'),
  ],
  fixes: ['repair-adsync-account'],
  sources: ['SVCACCT'],
  texts: {
    title: 'The ADSync service account or its key is unusable',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'The account under which the ADSync service runs, or its password, was changed: the service cannot log on (1069, event 7038) or cannot read its encryption key (event 6028). A service that is merely stopped starts again; this one does not. It is not the connector account (MSOL_...), which shows as a logon failure in the synchronisation runs.',
  },
});
