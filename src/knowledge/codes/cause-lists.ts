/** Causes under which a request never arrives at the server that writes passwords. */
export const neverArrives = [
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
] as const;

/** Causes under which Active Directory refuses the server, whatever the password. */
export const rightsMissing = [
  'connector-account-permissions-missing',
  'inheritance-disabled-on-user',
  'protected-group-admincount',
] as const;

/** Causes under which Active Directory refuses the password. */
export const passwordRefused = [
  'on-prem-password-policy-violation',
  'minimum-password-age-block',
  'password-filter-rejection',
] as const;
