import { defineFix } from '../define-fix.ts';

export const joinAccounts = defineFix({
  id: 'join-accounts',
  who: 'admin',
  risk: 'high',
  commands: ['Start-ADSyncSyncCycle -PolicyType Delta'],
  sources: ['EXISTING'],
  texts: {
    title: 'Join the cloud account to the AD account',
    steps: [
      'Give the AD account the userPrincipalName or primary SMTP address of the cloud account. The cloud account must hold no directory role, and the AD account must be new to the synchronisation.',
      'Tell the person beforehand: the AD password and attributes replace those in the cloud.',
      'Bring the AD account into the synchronisation scope and run a delta cycle.',
    ],
    verify: 'OnPremisesSyncEnabled is True on the cloud account, and a test reset reaches AD.',
  },
});
