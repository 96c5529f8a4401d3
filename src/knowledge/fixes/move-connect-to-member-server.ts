import { defineFix } from '../define-fix.ts';

export const moveConnectToMemberServer = defineFix({
  id: 'move-connect-to-member-server',
  who: 'admin',
  risk: 'high',
  commands: ['Get-ADSyncScheduler'],
  sources: ['SA-0029', 'STAGING'],
  texts: {
    title: 'Move Entra Connect to a member server',
    steps: [
      'Install Entra Connect on a domain-joined server that is not a domain controller, in staging mode.',
      'Compare the configuration, make the new server the active one and put the old one into staging mode.',
    ],
    verify: 'The active server is not a domain controller and a test reset succeeds.',
  },
});
