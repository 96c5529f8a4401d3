const trackingId = '6a1f0c55-7a66-4a57-9d1f-0f6a3c1b2d4e';

/** Texts as people paste them, with what must be read from them. */
export interface Paste {
  readonly shape: string;
  readonly text: string;
  readonly codes?: readonly string[];
  readonly checks?: readonly string[];
}

const rights =
  'Reason: Synchronization Engine returned an error hr=80230626, message=The password could not be updated because the management agent credentials were denied access., Context: cloudAnchor: User_11111111-2222-4333-8444-555555555555, SourceAnchorValue: xK9aBcDeFgHiJkLmNoPqRs==, UserPrincipalName: ada.berg@contoso.example';
const rightsCodes = ['event-33004', 'hr-80230626', 'text-credentials-denied'];

export const pastes: readonly Paste[] = [
  {
    shape: 'the event viewer',
    text: `Log Name:      Application\nSource:        PasswordResetService\nDate:          11/20/2026 8:12:01 AM\nEvent ID:      33004\nTask Category: None\nLevel:         Error\nUser:          N/A\nComputer:      AADC01.contoso.local\nDescription:\nTrackingId: ${trackingId}, ${rights}`,
    codes: rightsCodes,
  },
  {
    shape: 'the event viewer in French',
    text: `Nom du journal : Application\nSource :         PasswordResetService\nID de l’événement : 33004\nOrdinateur :     AADC01.contoso.local\nDescription :\nTrackingId: ${trackingId}, ${rights}`,
    codes: rightsCodes,
  },
  {
    shape: 'XML on one line',
    text: `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="PasswordResetService"/><EventID Qualifiers="0">31034</EventID><TimeCreated SystemTime="2026-11-20T07:12:01.000000000Z"/><Computer>AADC01.contoso.local</Computer></System><EventData><Data>TrackingId: ${trackingId}, The remote certificate is invalid</Data></EventData></Event>`,
    codes: ['event-31034', 'text-certificate'],
  },
  {
    shape: 'Get-WinEvent as a list',
    text: 'TimeCreated  : 2026-11-20 08:12:01\nProviderName : ADSync\nId           : 6329\nMessage      : ERR_: MMS(3372): admaexport.cpp(2944): Failed to acquire user information: CONTOSO\\MSOL_ab12. Error Code: ERROR_ACCESS_DENIED',
    codes: ['event-6329', 'hr-80070005', 'text-remote-sam'],
  },
  {
    shape: 'Get-WinEvent as a table',
    text: '   ProviderName: ADSync\n\nTimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n20/11/2026 08:12:01           6800 Error            The writeback endpoint failed to start',
    codes: ['event-6800'],
  },
  {
    shape: 'CSV',
    text: `Level,Date and Time,Source,Event ID,Task Category\nError,20/11/2026 08:12:01,PasswordResetService,33008,None,"TrackingId: ${trackingId}, hr=80230619"`,
    codes: ['event-33008', 'hr-80230619'],
  },
  {
    shape: 'one line',
    text: 'EventID 31034 : The connection to the connect service was lost.',
    codes: ['event-31034', 'text-service-lost'],
  },
  { shape: 'a number in a sentence', text: 'Får 33005 på en användare', codes: ['event-33005'] },
  { shape: 'UTF-16 read as bytes', text: [...'Event ID: 33006'].join('\0'), codes: [] },
  { shape: 'hexadecimal codes', text: '0x8023062C and hr=8023042', codes: ['hr-8023062c', 'hr-80230402'] },
  { shape: 'the names of Windows', text: 'LogonUser: ERROR_LOGON_FAILURE', codes: ['hr-8007052e'] },
  {
    shape: 'an LDAP error',
    text: '80090308: LdapErr: DSID-0C0903AA, comment: AcceptSecurityContext error, data 775, v1772',
    codes: ['hr-80070775'],
  },
  {
    shape: 'codes of pages',
    text: 'SSPR_009, SSPR 30 and AADSTS120013',
    codes: ['SSPR_0009', 'SSPR_0030', 'AADSTS120013'],
  },
  { shape: 'a sign-in row', text: '"errorCode": 50053,', codes: ['AADSTS50053'] },
  {
    shape: 'a reason of the audit log',
    text: 'Status reason: ADAdminActionRequired',
    codes: ['reason: adadminactionrequired'],
  },
  {
    shape: 'the error page in French',
    text: 'Nous sommes désolés, nous ne pouvons pas réinitialiser votre mot de passe pour l’instant en raison de problèmes de connectivité à votre organisation.',
    codes: ['SSPR_0030'],
  },
  {
    shape: 'the error page in Swedish, wrapped',
    text: 'Vi beklagar att vi inte kan återställa lösenordet just nu\npå grund av ett problem med organisationens\nkonfiguration för återställning av lösenord.',
    codes: ['SSPR_0029'],
  },
  {
    shape: 'the error page in machine Swedish',
    text: 'Vi beklagar att du inte kan återställa lösen ordet just nu eftersom administratören har inaktiverat åter ställning av lösen ord för din organisation.',
    codes: ['SSPR_0009'],
  },
  {
    shape: 'the error page in English',
    text: "We're sorry, you can't reset your password at this time because your administrator has not enabled a necessary service for your organization.",
    codes: ['SSPR_0010'],
  },
  {
    shape: 'the policy page',
    text: 'This password does not meet the length, complexity, age, or history requirements of your corporate password policy.',
    codes: ['page-policy'],
  },
  {
    shape: 'Get-ADSyncScheduler',
    text: 'StagingModeEnabled   : True\nSyncCycleEnabled     : False',
    codes: ['state-sync-stopped'],
    checks: ['an-active-server-runs fails'],
  },
  {
    shape: 'a table of a scheduler',
    text: 'StagingModeEnabled SyncCycleEnabled\n------------------ ----------------\n              True            True',
    checks: ['an-active-server-runs fails'],
  },
  {
    shape: 'Test-NetConnection to the Service Bus',
    text: 'ComputerName     : ns.servicebus.windows.net\nRemotePort       : 443\nTcpTestSucceeded : False',
    checks: ['server-reaches-service-bus fails'],
  },
  {
    shape: 'Test-NetConnection to a domain controller',
    text: 'ComputerName     : dc01.contoso.local\nRemotePort       : 389\nTcpTestSucceeded : False',
    codes: ['state-dc-port-closed'],
  },
  {
    shape: 'Get-ADUser',
    text: 'DistinguishedName    : CN=Ada Berg,OU=Sales,DC=contoso,DC=local\nadminCount           : 1\nCannotChangePassword : True\nEnabled              : False\nLockedOut            : True\nSamAccountName       : aberg',
    codes: ['state-ad-disabled'],
    checks: ['never-protected fails', 'may-change-own-password fails', 'account-not-locked fails'],
  },
  {
    shape: 'the settings of writeback',
    text: 'Connector : contoso.onmicrosoft.com - AAD\nEnabled   : False',
    checks: ['connect-feature-ticked fails'],
  },
  {
    shape: 'Get-Service',
    text: 'Status   Name               DisplayName\n------   ----               -----------\nStopped  ADSync             Microsoft Azure AD Sync',
    checks: ['adsync-running fails'],
  },
  { shape: 'net user', text: 'User may change password     No', checks: ['may-change-own-password fails'] },
  { shape: 'dcdiag', text: '......................... DC01 failed test Advertising', checks: ['dc-reachable fails'] },
  {
    shape: 'reg query',
    text: '    RestrictRemoteSam    REG_SZ    O:BAG:BAD:(A;;RC;;;BA)',
    checks: ['remote-sam-unrestricted fails'],
  },
  { shape: 'dsacls', text: 'Allow CONTOSO\\MSOL_ab12cd  Reset Password', checks: ['connector-has-reset-right holds'] },
  { shape: 'w32tm', text: '08:12:01, d:+00.0312500s o:+312.0000000s', checks: ['server-clock-right fails'] },
  {
    shape: 'a firewall log',
    text: 'FW DENY 443 g15-prod-sn3-011-sb.servicebus.windows.net',
    checks: ['server-reaches-service-bus fails'],
  },
  {
    shape: 'the status line of the portal',
    text: "Unfortunately, we can't check your on-premises writeback client status because the installed version of Microsoft Entra Connect is out-of-date.",
    codes: ['text-client-out-of-date'],
  },
  { shape: 'a version', text: 'Microsoft Entra Connect 2.3.6.0', checks: ['connect-version-supported fails'] },
  { shape: 'an HTTP error and a port', text: 'The page says error 403 and port 611 is open', codes: [] },
  { shape: 'nothing of a machine', text: 'I cannot reset my password since Monday, please help me', codes: [] },
];
