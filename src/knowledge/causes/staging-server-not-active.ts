import { defineCause, sign } from '../define-cause.ts';

export const stagingServerNotActive = defineCause({
  id: 'staging-server-not-active',
  family: 'connect-server',
  group: 'connectivity',
  owner: 'admin',
  severity: 'critical',
  frequency: 'rare',
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
    sign('an-active-server-runs', 'fails', 'proves'),
    sign('an-active-server-runs', 'holds', 'excludes'),
    sign('sync-is-recent', 'fails', 'supports'),
  ],
  fixes: ['fix-staging'],
  sources: ['STAGING'],
  texts: {
    title: 'Only a staging server is running',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'The server expected to serve writeback is in staging mode, which never handles passwords and never takes over by itself.',
  },
});
