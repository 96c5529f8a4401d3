import { defineFix } from '../define-fix.ts';

export const repairAdsyncAccount = defineFix({
  id: 'repair-adsync-account',
  who: 'admin',
  risk: 'high',
  commands: [
    "Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038} -MaxEvents 5",
    'Get-CimInstance Win32_Service -Filter "Name=\'ADSync\'" | Select-Object StartName, State',
    'Add-ADSyncAADServiceAccount -AADCredential (Get-Credential)',
  ],
  sources: ['SVCACCT'],
  texts: {
    title: 'Repair the ADSync service account and its key',
    steps: [
      'In Services > Microsoft Entra ID Sync > Log On, enter the current password of the original account; another account is only possible by reinstalling Entra Connect.',
      "If event 6028 stays, enter the connector account's password again (Synchronization Service > AD connector > Connect to Active Directory Forest) and run Add-ADSyncAADServiceAccount. Abandon the key with miiskmu.exe only on 1.1.443.0 or older.",
    ],
    verify: 'ADSync stays running, 31015 and 31019 appear and a test reset succeeds.',
  },
});
