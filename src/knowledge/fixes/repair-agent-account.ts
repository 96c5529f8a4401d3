import { defineFix } from '../define-fix.ts';

export const repairAgentAccount = defineFix({
  id: 'repair-agent-account',
  who: 'admin',
  risk: 'medium',
  commands: [
    'Test-ADServiceAccount provAgentgMSA',
    "Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038,7041} -MaxEvents 5",
    'Restart-Service AADConnectProvisioningAgent',
  ],
  sources: ['CSTS', 'SA-AGENT', 'CSINST'],
  texts: {
    title: "Let the agent's account log on again",
    steps: [
      "Under secpol.msc > Local Policies > User Rights Assignment, or in the group policy that sets it, add the account to 'Log on as a service' and take it out of 'Deny log on as a service'.",
      "If the account is missing, run the agent's configuration wizard again so that it creates the gMSA.",
      'Restart the service.',
    ],
    verify: 'The service runs and the agent is listed as active.',
  },
});
