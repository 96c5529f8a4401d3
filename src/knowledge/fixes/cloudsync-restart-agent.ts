import { defineFix } from '../define-fix.ts';

export const cloudsyncRestartAgent = defineFix({
  id: 'cloudsync-restart-agent',
  who: 'admin',
  risk: 'medium',
  commands: ['Restart-Service AADConnectProvisioningAgent', 'Export-AADCloudSyncToolsLogs'],
  sources: ['CSTS'],
  texts: {
    title: 'Restart or repair the cloud sync agent',
    steps: [
      'Look at the agent under Entra admin center > Entra Connect > Cloud sync.',
      'Restart its service; update the agent when it is older than 1.1.977.0.',
      'Clear a quarantine of the job.',
    ],
    verify: 'The agent is active and a test reset shows OnPremisesAgent CloudSync.',
  },
});
