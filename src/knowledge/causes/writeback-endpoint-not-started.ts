import { defineCause, sign } from '../define-cause.ts';

export const writebackEndpointNotStarted = defineCause({
  id: 'writeback-endpoint-not-started',
  family: 'connect-server',
  group: 'connectivity',
  owner: 'admin',
  severity: 'critical',
  frequency: 'usual',
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
    sign('writeback-listener-started', 'fails', 'proves'),
    sign('writeback-listener-started', 'holds', 'excludes'),
    sign('adsync-running', 'holds', 'hints'),
    sign('adsync-running', 'fails', 'contradicts'),
    sign('sync-is-recent', 'holds', 'hints'),
    sign('sync-is-recent', 'fails', 'doubts'),
  ],
  fixes: ['restart-adsync', 'toggle-writeback'],
  sources: ['TSWB'],
  texts: {
    title: 'The writeback listener is not running',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'The sync service runs, but its writeback endpoint or Service Bus listeners did not start or did not stay up.',
  },
});
