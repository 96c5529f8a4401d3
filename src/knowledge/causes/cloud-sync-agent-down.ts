import { defineCause, sign } from '../define-cause.ts';

export const cloudSyncAgentDown = defineCause({
  id: 'cloud-sync-agent-down',
  family: 'cloud-sync',
  group: 'connectivity',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { unreachable: 'typical' },
  signs: [
    sign('service-is-healthy', 'fails', 'against'),
    sign('failures-in-one-domain', 'holds', 'proves'),
    sign('failures-in-one-domain', 'fails', 'contradicts'),
    sign('cloud-sync-agent-active', 'fails', 'proves'),
    sign('cloud-sync-agent-active', 'holds', 'excludes'),
    sign('written-by-cloud-sync', 'holds', 'strong'),
    sign('written-by-cloud-sync', 'fails', 'excludes'),
    sign('others-succeed-meanwhile', 'holds', 'fits'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('whole-tenant-fails', 'holds', 'against'),
    sign('succeeded-later', 'holds', 'contradicts'),
    sign('agent-service-logs-on', 'fails', 'contradicts'),
  ],
  fixes: ['cloudsync-restart-agent'],
  sources: ['TUTCS', 'CSTS'],
  texts: {
    title: 'The cloud sync agent is down or outdated',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'The provisioning agent that serves this domain is stopped, inactive or older than writeback needs (1.1.977.0). Only people of that domain fail.',
  },
});
