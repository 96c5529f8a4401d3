/** Public pages behind what the product claims. `date`: of the revision that was read; null where the page shows none. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly date: string | null;
}

export const sources = {
  TSWB: {
    title: 'Troubleshoot self-service password reset writeback',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/troubleshoot-sspr-writeback',
    date: '2025-03-04',
  },
  TSSPR: {
    title: 'Troubleshoot self-service password reset',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/troubleshoot-sspr',
    date: '2025-06-06',
  },
  TUT: {
    title: 'Enable password writeback with Entra Connect',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/tutorial-enable-sspr-writeback',
    date: '2026-05-27',
  },
  TUTCS: {
    title: 'Enable password writeback with cloud sync',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/tutorial-enable-cloud-sync-sspr-writeback',
    date: '2025-03-04',
  },
  CONCEPT: {
    title: 'How password writeback works',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-writeback',
    date: '2023-09-14',
  },
  HOW: {
    title: 'How self-service password reset works',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-howitworks',
    date: '2025-03-04',
  },
  LIC: {
    title: 'Licensing for self-service password reset',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-licensing',
    date: '2025-01-06',
  },
  POLICY: {
    title: 'Password policies and administrator reset policy',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-policy',
    date: '2025-05-15',
  },
  REPORT: {
    title: 'Reporting for self-service password reset',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-sspr-reporting',
    date: '2025-03-04',
  },
  AUDITREF: {
    title: 'Audit log activity reference',
    url: 'https://learn.microsoft.com/en-us/entra/identity/monitoring-health/reference-audit-activities',
    date: '2024-04-15',
  },
  UNKACT: {
    title: 'Unknown actors in audit reports',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/governance/unknown-actors-in-audit-reports',
    date: null,
  },
  AUTHDATA: {
    title: 'Prepopulate contact information',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-sspr-authenticationdata',
    date: '2023-09-21',
  },
  FAQ: {
    title: 'Password management questions',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/passwords-faq',
    date: '2021-08-13',
  },
  PWPROT: {
    title: 'Monitor on-premises Password Protection',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-password-ban-bad-on-premises-monitor',
    date: '2023-01-29',
  },
  SMSRET: {
    title: 'Retirement of Microsoft-provided SMS and voice',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sms-voice-retirement',
    date: '2026-09-23',
  },
  CONNACC: {
    title: 'Configure AD DS connector account permissions',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-configure-ad-ds-connector-account',
    date: '2025-04-09',
  },
  PREREQ: {
    title: 'Prerequisites for Entra Connect',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-install-prerequisites',
    date: '2026-01-16',
  },
  PORTS: {
    title: 'Hybrid identity required ports and protocols',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/reference-connect-ports',
    date: '2025-04-09',
  },
  CFAQ: {
    title: 'Entra Connect questions and answers',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/reference-connect-faq',
    date: '2023-02-08',
  },
  HARDEN: {
    title: 'Hardening updates for Entra Connect Sync',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/harden-update-ad-fs-pingfederate',
    date: '2025-09-19',
  },
  APPAUTH: {
    title: 'Application-based authentication for Entra Connect',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/authenticate-application-id',
    date: '2025-07-24',
  },
  SYNCFEAT: {
    title: 'Entra Connect Sync service features',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-syncservice-features',
    date: '2026-07-03',
  },
  STAGING: {
    title: 'Staging server and disaster recovery',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-sync-staging-server',
    date: '2025-04-09',
  },
  PHS: {
    title: 'Password hash synchronization',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-password-hash-synchronization',
    date: '2025-04-09',
  },
  SELPHS: {
    title: 'Selective password hash synchronization',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-selective-password-hash-synchronization',
    date: '2025-04-09',
  },
  TLS: {
    title: 'TLS 1.2 enforcement for Entra Connect',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/reference-connect-tls-enforcement',
    date: '2021-09-14',
  },
  DEPREC: {
    title: 'Using a deprecated version of Entra Connect',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/deprecated-azure-ad-connect',
    date: '2025-04-09',
  },
  ADSYNCREF: {
    title: 'ADSync PowerShell reference',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/reference-connect-adsync',
    date: '2025-04-09',
  },
  SVCACCT: {
    title: 'Changing the ADSync service account password',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-sync-change-serviceacct-pass',
    date: '2025-04-09',
  },
  TSOBJ: {
    title: 'Troubleshoot an object that is not synchronizing',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/tshoot-connect-object-not-syncing',
    date: '2023-11-06',
  },
  CSTS: {
    title: 'Troubleshoot cloud sync',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/cloud-sync/how-to-troubleshoot',
    date: '2023-11-06',
  },
  CSPRE: {
    title: 'Prerequisites for cloud sync',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/cloud-sync/how-to-prerequisites',
    date: '2024-04-26',
  },
  CSINST: {
    title: 'Install the provisioning agent',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/cloud-sync/how-to-install',
    date: '2024-04-26',
  },
  'SA-PERM': {
    title: 'Access rights and permissions for password writeback',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-access-rights-permissions',
    date: '2022-06-02',
  },
  'SA-2C': {
    title: 'Password writeback error 8023062C',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-8023062c',
    date: '2022-02-11',
  },
  'SA-0029': {
    title: 'Error SSPR_0029',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-0029',
    date: '2022-08-17',
  },
  'SA-009': {
    title: 'Error SSPR_009 for administrators',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-009',
    date: '2025-06-05',
  },
  'SA-GEN': {
    title: 'General troubleshooting of password writeback',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-general-troubleshooting-steps',
    date: '2023-11-03',
  },
  'SA-M365': {
    title: 'Password reset from the Microsoft 365 admin center',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-microsoft-365-admin-center',
    date: '2022-02-25',
  },
  'SA-POL': {
    title: 'Reset refused by the on-premises password policy',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-not-compliant-on-premises-ad-pwd-policy',
    date: '2022-02-11',
  },
  'SA-CATCH': {
    title: 'Servers need time to catch up',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-servers-need-time-catch-up',
    date: '2022-02-18',
  },
  'SA-VERIFY': {
    title: 'Could not verify your account',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/could-not-verify-account-reset-pwd',
    date: '2020-05-28',
  },
  'SA-WIZ': {
    title: 'Unable to configure password writeback',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/user-prov-sync/unable-configure-pwd-writeback-error',
    date: '2020-05-22',
  },
  'SA-AGENT': {
    title: 'Cannot start the service AADConnectProvisioningAgent',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/ad-dmn-services/azure-ad-hybrid-sync-cannot-start-aadconnect-provisioning-agent',
    date: '2021-10-13',
  },
  FSMO: {
    title: 'Active Directory FSMO roles in Windows',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/windows-server/active-directory/fsmo-roles',
    date: '2023-12-26',
  },
  URGREP: {
    title: 'Understanding urgent replication',
    url: 'https://learn.microsoft.com/en-us/archive/blogs/kenstcyr/understanding-urgent-replication',
    date: null,
  },
  AADSTS: {
    title: 'Entra authentication error codes',
    url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    date: null,
  },
  'G-RESET': {
    title: 'Graph: authenticationMethod resetPassword',
    url: 'https://learn.microsoft.com/en-us/graph/api/authenticationmethod-resetpassword',
    date: null,
  },
  'G-URD': {
    title: 'Graph: userRegistrationDetails',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/userregistrationdetails',
    date: null,
  },
  'G-OPDS': {
    title: 'Graph: onPremisesDirectorySynchronizationFeature',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/onpremisesdirectorysynchronizationfeature',
    date: '2024-10-03',
  },
  'G-AUDIT': {
    title: 'Graph: directoryAudit',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit',
    date: null,
  },
  'G-LRO': {
    title: 'Graph: longRunningOperation',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/longrunningoperation',
    date: null,
  },
  'G-AUTHZ': {
    title: 'Graph: authorizationPolicy',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/authorizationpolicy',
    date: null,
  },
  JP: {
    title: 'Azure & Identity support blog (Japan): password writeback',
    url: 'https://jpazureid.github.io/blog/azure-active-directory-connect/password-writeback-overview/',
    date: '2021-05-11',
  },
  I694: {
    title: 'entra-docs issue 694: OnPremisesSuccessCloudFailure',
    url: 'https://github.com/MicrosoftDocs/entra-docs/issues/694',
    date: '2024-04-22',
  },
  I717: {
    title: 'entra-docs issue 717: reserved characters in OU names',
    url: 'https://github.com/MicrosoftDocs/entra-docs/issues/717',
    date: '2024-04-25',
  },
  I40059: {
    title: 'azure-docs issue 40059: user cannot change password',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/40059',
    date: '2019-10-03',
  },
  I68215: {
    title: 'azure-docs issue 68215: remote SAM policy',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/68215',
    date: '2020-12-29',
  },
  I53479: {
    title: 'azure-docs issue 53479: inheritance disabled',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/53479',
    date: '2020-04-28',
  },
  I106884: {
    title: 'azure-docs issue 106884: selective hash sync',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/106884',
    date: '2023-03-20',
  },
  I41241: {
    title: 'azure-docs issue 41241: 33004 and adminCount',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/41241',
    date: '2019-10-22',
  },
  I38311: {
    title: 'azure-docs issue 38311: 31034 and 31044',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/38311',
    date: '2019-09-04',
  },
  PR89404: {
    title: 'azure-docs PR 89404: minimum password age',
    url: 'https://github.com/MicrosoftDocs/azure-docs/pull/89404',
    date: '2022-03-08',
  },
  'B-C7': {
    title: 'c7solutions: password writeback errors',
    url: 'http://c7solutions.com/2015/07/password-writeback-errors',
    date: '2015-07',
  },
  REPORTOLD: {
    title: 'Allowed values for the details column (2017)',
    url: 'https://docs.microsoft.com/en-us/azure/active-directory/active-directory-passwords-reporting',
    date: '2017-2018',
  },
  I793: {
    title: 'jpazureid/blog issue 793: protected members cannot reset',
    url: 'https://github.com/jpazureid/blog/issues/793',
    date: '2023-09-14',
  },
  'G-HEALTH': {
    title: 'Graph: serviceHealth',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/servicehealth',
    date: null,
  },
  'G-RISK': {
    title: 'Graph: riskyUser',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/riskyuser',
    date: null,
  },
  'G-USER': { title: 'Graph: user', url: 'https://learn.microsoft.com/en-us/graph/api/resources/user', date: null },
  'G-DOMAIN': {
    title: 'Graph: domain',
    url: 'https://learn.microsoft.com/en-us/graph/api/resources/domain',
    date: null,
  },
  LOCKOUT: {
    title: 'Smart lockout',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-password-smart-lockout',
    date: null,
  },
  RISKFIX: {
    title: 'Remediate risks and unblock users',
    url: 'https://learn.microsoft.com/en-us/entra/id-protection/howto-identity-protection-remediate-unblock',
    date: null,
  },
  SSPRWIN: {
    title: 'Self-service password reset at the Windows sign-in screen',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-sspr-windows',
    date: '2025-03-04',
  },
  PHSTS: {
    title: 'Troubleshoot password hash synchronization',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/tshoot-connect-password-hash-synchronization',
    date: '2025-04-09',
  },
  'DS-SIGNIN': {
    title: 'Troubleshoot sign-in to Entra Domain Services',
    url: 'https://learn.microsoft.com/en-us/entra/identity/domain-services/troubleshoot-sign-in',
    date: '2025-02-19',
  },
  'DS-PHS': {
    title: 'Password hash synchronization for Entra Domain Services',
    url: 'https://learn.microsoft.com/en-us/entra/identity/domain-services/tutorial-configure-password-hash-sync',
    date: '2025-02-19',
  },
  LOCKOUTS: {
    title: 'Troubleshoot locked accounts in Windows clients',
    url: 'https://learn.microsoft.com/en-us/training/modules/troubleshoot-operating-system-service-issues/5-troubleshoot-locked-accounts-windows-clients',
    date: null,
  },
  E4740: {
    title: 'Event 4740: a user account was locked out',
    url: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4740',
    date: null,
  },
  LOGONLOCAL: {
    title: 'Allow log on locally',
    url: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn221980(v=ws.11)',
    date: null,
  },
  I105548: {
    title: 'azure-docs issue 105548: Allow log on locally',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/105548',
    date: '2023-02-21',
  },
  I40734: {
    title: 'azure-docs issue 40734: User Account Control must be on',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/40734',
    date: '2019-10-14',
  },
  I30919: {
    title: 'azure-docs issue 30919: security baseline applied',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/30919',
    date: '2019-05-09',
  },
  I3696: {
    title: 'windows-itpro-docs issue 3696: baseline blocks the reset page',
    url: 'https://github.com/MicrosoftDocs/windows-itpro-docs/issues/3696',
    date: '2019-05-31',
  },
  PR115721: {
    title: 'azure-docs PR 115721: DelayedDesktopSwitchTimeout',
    url: 'https://github.com/MicrosoftDocs/azure-docs/pull/115721',
    date: '2023-10-07',
  },
  PR1550: {
    title: 'entra-docs PR 1550: reset from a locked session on Windows 11',
    url: 'https://github.com/MicrosoftDocs/entra-docs/pull/1550',
    date: '2025-05-06',
  },
  REGCOMB: {
    title: 'Combined security information registration',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-registration-mfa-sspr-combined',
    date: '2024-01-26',
  },
  TUTSSPR: {
    title: 'Enable self-service password reset',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/tutorial-enable-sspr',
    date: '2024-04-29',
  },
  CAREG: {
    title: 'Protect security info registration with Conditional Access',
    url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/policy-all-users-security-info-registration',
    date: '2025-04-01',
  },
  IDPMFA: {
    title: 'MFA registration policy of ID Protection',
    url: 'https://learn.microsoft.com/en-us/entra/id-protection/howto-identity-protection-configure-mfa-policy',
    date: '2023-01-03',
  },
  TAP: {
    title: 'Configure Temporary Access Pass',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-authentication-temporary-access-pass',
    date: '2023-09-23',
  },
  USERMETH: {
    title: 'Manage user authentication methods',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-mfa-userdevicesettings',
    date: '2023-08-29',
  },
  ROLES: {
    title: 'Privileged roles: who can reset passwords',
    url: 'https://learn.microsoft.com/en-us/entra/identity/role-based-access-control/privileged-roles-permissions',
    date: '2024-10-15',
  },
  ALTID: {
    title: 'Sign in with email as an alternate login ID',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-authentication-use-email-signin',
    date: '2025-04-17',
  },
  VIRAL: {
    title: 'What is self-service sign-up',
    url: 'https://learn.microsoft.com/en-us/entra/identity/users/directory-self-service-signup',
    date: '2024-12-13',
  },
  VIRALTOOL: {
    title: 'MSIdentityTools: Get-MsIdIsViralUser',
    url: 'https://github.com/AzureAD/MSIdentityTools/wiki/Get-MsIdIsViralUser',
    date: '2023-11-30',
  },
  TAKEOVER: {
    title: 'Take over an unmanaged directory',
    url: 'https://learn.microsoft.com/en-us/entra/identity/users/domains-admin-takeover',
    date: '2023-09-08',
  },
  EXISTING: {
    title: 'Entra Connect with an existing tenant',
    url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/how-to-connect-install-existing-tenant',
    date: '2024-12-19',
  },
  WINERR: {
    title: 'System error codes of Windows',
    url: 'https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes',
    date: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
