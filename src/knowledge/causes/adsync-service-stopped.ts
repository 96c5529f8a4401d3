import { defineCause, sign } from '../define-cause.ts';

export const adsyncServiceStopped = defineCause({
  id: 'adsync-service-stopped',
  family: 'connect-server',
  group: 'connectivity',
  owner: 'admin',
  severity: 'critical',
  frequency: 'common',
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
    sign('adsync-running', 'fails', 'proves'),
    sign('adsync-running', 'holds', 'excludes'),
    sign('sync-is-recent', 'fails', 'supports'),
    sign('adsync-account-works', 'fails', 'contradicts'),
  ],
  fixes: ['restart-adsync'],
  sources: ['TSWB', 'JP'],
  texts: {
    title: 'The sync service is stopped',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation: 'The ADSync Windows service is not running, so neither synchronisation nor writeback works.',
  },
});
