import { defineCause, sign } from '../define-cause.ts';

export const firewallBlocksServiceBus = defineCause({
  id: 'firewall-blocks-service-bus',
  family: 'connectivity',
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
    sign('server-reaches-service-bus', 'fails', 'proves'),
    sign('server-reaches-service-bus', 'holds', 'excludes'),
    sign('sync-is-recent', 'holds', 'hints'),
    sign('adsync-running', 'holds', 'hints'),
    sign('sync-is-recent', 'fails', 'doubts'),
  ],
  fixes: ['fix-firewall', 'restart-adsync'],
  sources: ['TSWB'],
  texts: {
    title: 'Outbound 443 to Microsoft is blocked',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'A firewall or a fixed allow list stops the server from reaching some or all of the Service Bus and password reset endpoints.',
  },
});
