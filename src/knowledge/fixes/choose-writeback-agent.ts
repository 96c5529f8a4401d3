import { defineFix } from '../define-fix.ts';

export const chooseWritebackAgent = defineFix({
  id: 'choose-writeback-agent',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['TUTCS', 'TUT', 'CSINST'],
  texts: {
    title: 'Decide which agent writes back',
    steps: [
      'If only Entra Connect synchronises, untick the cloud sync box under Entra admin center > Entra ID > Password reset > On-premises integration and use the option of Entra Connect.',
      'If cloud sync is wanted, open Entra admin center > Entra ID > Entra Connect > Cloud sync > Agents, download the on-premises agent and install it on a domain-joined server; then tick the box.',
    ],
    verify: 'The cloud sync box is empty, or the agent is listed as active; a test reset succeeds.',
  },
});
