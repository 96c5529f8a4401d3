import { defineObservation } from '../define-check.ts';

export const cloudSyncAgentActive = defineObservation({
  id: 'cloud-sync-agent-active',
  asks: 'technician',
  texts: {
    holds: 'The cloud sync agent is active and current.',
    fails: 'The cloud sync agent is inactive or too old.',
    look: 'Entra admin center > Entra ID > Entra Connect > Cloud sync > Review all agents',
    ask: {
      question: 'What does the cloud sync page say about the agent of this domain?',
      holds: 'Active',
      fails: 'Inactive or outdated',
    },
  },
});
