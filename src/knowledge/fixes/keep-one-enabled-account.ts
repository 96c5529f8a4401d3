import { defineFix } from '../define-fix.ts';

export const keepOneEnabledAccount = defineFix({
  id: 'keep-one-enabled-account',
  who: 'admin',
  risk: 'medium',
  commands: ['Get-ADUser -Filter "userPrincipalName -eq \'<upn>\'" -Server <forest>'],
  sources: ['TSWB'],
  texts: {
    title: 'Keep one enabled AD account for the person',
    steps: [
      'Find the AD accounts that are joined to the metaverse object, in every forest.',
      'Disable or unlink all but the one that the person uses.',
      'If two people share an anchor, choose a unique anchor attribute.',
      'Run a delta cycle.',
    ],
    verify: 'The metaverse object has one AD connector and event 33003 no longer appears.',
  },
});
