import { defineCause, sign } from '../define-cause.ts';

export const twoActiveConnectServers = defineCause({
  id: 'two-active-connect-servers',
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
    sign('only-one-active-server', 'fails', 'proves'),
    sign('only-one-active-server', 'holds', 'excludes'),
  ],
  fixes: ['fix-staging'],
  sources: ['STAGING'],
  texts: {
    title: 'Two Connect servers are active',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      "More than one Connect server is active for the tenant, and they displace each other's writeback connection.",
  },
});
