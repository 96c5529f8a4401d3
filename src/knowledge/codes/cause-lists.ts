/** Ids of the shared vocabulary of causes. */
export type CauseList = readonly string[];

/** Causes under which a request never arrives at the server that writes passwords. */
export const neverArrives: CauseList = [
  'firewall-blocks-service-bus',
  'proxy-misconfigured',
  'adsync-service-stopped',
  'tls12-not-enabled',
  'root-ca-missing',
  'server-clock-skew',
  'staging-server-not-active',
  'connect-version-retired',
  'writeback-endpoint-not-started',
  'cloud-sync-agent-down',
  'writeback-disabled-in-portal',
  'writeback-disabled-in-connect',
  'microsoft-service-incident',
];

/** Causes under which Active Directory refuses the server, whatever the password. */
export const rightsMissing: CauseList = [
  'connector-account-permissions-missing',
  'inheritance-disabled-on-user',
  'protected-group-admincount',
];

/** Causes under which Active Directory refuses the password. */
export const passwordRefused: CauseList = [
  'on-prem-password-policy-violation',
  'minimum-password-age-block',
  'password-filter-rejection',
];
