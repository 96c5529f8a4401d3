import { defineCause, sign } from '../define-cause.ts';

export const syncStopped = defineCause({
  id: 'sync-stopped',
  family: 'connect-server',
  group: 'connectivity',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { unreachable: 'typical', 'no-attempt': 'typical', 'person-not-found': 'possible' },
  signs: [
    sign('service-is-healthy', 'fails', 'against'),
    sign('sync-is-recent', 'fails', 'strong'),
    sign('sync-is-recent', 'holds', 'excludes'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('adsync-running', 'holds', 'hints'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
  ],
  fixes: ['restart-adsync', 'fix-scope-or-link'],
  sources: ['FAQ'],
  texts: {
    title: 'Directory synchronisation has stopped',
    what: "The connection between your organisation's systems and the cloud is interrupted.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'No synchronisation cycle has completed for several intervals. Writeback does not use the cycle, but the same server serves both: look at why it stopped.',
  },
});
