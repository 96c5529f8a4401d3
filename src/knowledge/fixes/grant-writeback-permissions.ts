import { defineFix } from '../define-fix.ts';

export const grantWritebackPermissions = defineFix({
  id: 'grant-writeback-permissions',
  who: 'admin',
  risk: 'high',
  commands: [
    "Import-Module 'C:\\Program Files\\Microsoft Azure Active Directory Connect\\AdSyncConfig\\AdSyncConfig.psm1'",
    'Get-ADSyncADConnectorAccount',
    'Set-ADSyncPasswordWritebackPermissions -ADConnectorAccountName <name> -ADConnectorAccountDomain <domain>',
  ],
  sources: ['CONNACC', 'TUT', 'SA-PERM'],
  texts: {
    title: 'Grant the connector account the writeback rights',
    steps: [
      'Find the connector account.',
      'Run the cmdlet as Domain Admin for each domain; do not include AdminSDHolder.',
      "Add 'Unexpire Password' on each domain root when it is missing, and wait up to an hour.",
    ],
    verify: 'Effective Access shows Reset password and event 33004 no longer appears.',
  },
});
