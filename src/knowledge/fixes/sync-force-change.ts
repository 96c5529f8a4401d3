import { defineFix } from '../define-fix.ts';

export const syncForceChange = defineFix({
  id: 'sync-force-change',
  who: 'admin',
  risk: 'medium',
  commands: [
    '$OnPremSync = Get-MgDirectoryOnPremiseSynchronization',
    '$OnPremSync.Features.UserForcePasswordChangeOnLogonEnabled = $true',
    'Update-MgDirectoryOnPremiseSynchronization -OnPremisesDirectorySynchronizationId $OnPremSync.Id -Features $OnPremSync.Features',
  ],
  sources: ['PHS', 'PHSTS'],
  texts: {
    title: 'Synchronise temporary passwords',
    steps: [
      'Do it only where self-service reset and password writeback are on.',
      'Turn UserForcePasswordChangeOnLogonEnabled on.',
      "For passwords set before, untick and tick 'User must change password at next logon' again, or reset once more.",
    ],
    verify: 'Two minutes later the online sign-in takes the temporary password and asks for a new one.',
  },
});
