import { defineFix } from '../define-fix.ts';

export const connectorPasswordFix = defineFix({
  id: 'connector-password-fix',
  who: 'admin',
  risk: 'medium',
  commands: ['Add-ADSyncADDSConnectorAccount -Name <connector> -EACredential (Get-Credential)'],
  sources: ['TSWB', 'ADSYNCREF'],
  texts: {
    title: 'Update the stored credentials of the connector account',
    steps: [
      'Set a password of at most 127 characters on the account.',
      'Enter it in Synchronization Service > AD connector.',
    ],
    verify: 'Synchronisation runs finish without logon errors.',
  },
});
