import { defineCause, sign } from '../define-cause.ts';

export const cloudSyncGmsaLogonFailure = defineCause({
  id: 'cloud-sync-gmsa-logon-failure',
  family: 'cloud-sync',
  group: 'connectivity',
  owner: 'admin',
  severity: 'high',
  frequency: 'unseen',
  outcomes: { unreachable: 'typical' },
  signs: [
    sign('service-is-healthy', 'fails', 'against'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('failures-in-one-domain', 'holds', 'strong'),
    sign('failures-in-one-domain', 'fails', 'contradicts'),
    sign('agent-service-logs-on', 'fails', 'proves'),
    sign('agent-service-logs-on', 'holds', 'excludes'),
    sign('cloud-sync-agent-active', 'fails', 'strong'),
    sign('cloud-sync-agent-active', 'holds', 'excludes'),
    sign('written-by-cloud-sync', 'holds', 'supports'),
    sign('written-by-cloud-sync', 'fails', 'excludes'),
    sign('whole-tenant-fails', 'holds', 'against'),
    sign('succeeded-later', 'holds', 'contradicts'),
  ],
  fixes: ['repair-agent-account', 'cloudsync-restart-agent'],
  sources: ['CSTS', 'SA-AGENT', 'CSPRE'],
  texts: {
    title: "The agent's service account cannot log on",
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'The provisioning agent does not start because its managed service account (such as provAgentgMSA$) is missing or may not log on as a service (event 7041). An agent that is merely stopped starts again. Missing password rights look different: the agent then runs and AD refuses the password.',
  },
});
