import { defineObservation } from '../define-check.ts';

export const agentServiceLogsOn = defineObservation({
  id: 'agent-service-logs-on',
  asks: 'technician',
  texts: {
    holds: 'The account of the provisioning agent can log on as a service.',
    fails: 'The account of the provisioning agent is missing or may not log on as a service.',
    look: "Test-ADServiceAccount provAgentgMSA; Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038,7041} -MaxEvents 5",
    ask: {
      question:
        'Does AADConnectProvisioningAgent fail to start because its account is missing or may not log on as a service (event 7038 or 7041)?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
