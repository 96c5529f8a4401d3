import { defineFix } from '../define-fix.ts';

export const cloudsyncPermissions = defineFix({
  id: 'cloudsync-permissions',
  who: 'admin',
  risk: 'high',
  commands: [
    "Import-Module 'C:\\Program Files\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll'",
    'Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential $(Get-Credential)',
  ],
  sources: ['TUTCS'],
  texts: {
    title: "Grant the agent's account the rights",
    steps: ['Run the cmdlet as Enterprise Admin on the agent server.'],
    verify: 'A test reset succeeds.',
  },
});
