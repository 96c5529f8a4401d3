import { defineObservation } from '../define-check.ts';

export const provisioningAgentInstalled = defineObservation({
  id: 'provisioning-agent-installed',
  asks: 'technician',
  texts: {
    holds: 'The cloud sync option is not relied on without a provisioning agent.',
    fails: 'The cloud sync option is relied on, but no provisioning agent is installed.',
    look: 'Entra admin center > Entra ID > Entra Connect > Cloud sync > Agents',
    ask: {
      question: 'Is the cloud sync box of On-premises integration relied on while the list of agents is empty?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
