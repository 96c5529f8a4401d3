/**
 * What collector/Collect-WritebackEvidence.ps1 may print, by the group that `-Only` names. A test compares it with the
 * script. Events have lines of their own, `e1` and on.
 */
export const serverFacts = {
  service: ['adsync-state', 'adsync-start', 'adsync-account', 'adsync-logon-failures', 'adsync-key-failures'],
  server: ['domain-role', 'os-build', 'connect-version'],
  scheduler: ['staging', 'sync-enabled', 'sync-suspended'],
  writeback: ['writeback-enabled'],
  events: ['around', 'log-from', 'attempts-failed', 'attempts-done'],
  'hash-sync': ['hash-sync-beat', 'hash-sync-trouble'],
  rights: [
    'rights-on',
    'connector-reset',
    'connector-lockout',
    'connector-set-date',
    'connector-unexpire',
    'agent-reset',
    'agent-lockout',
    'agent-set-date',
    'agent-unexpire',
  ],
  person: [
    'person-found',
    'admin-count',
    'inherits',
    'may-change',
    'disabled',
    'never-expires',
    'locked',
    'expired',
    'account-ended',
    'hash-sync-left-out',
    'own-policy',
    'min-age-hours',
    'min-length',
    'history',
    'set-hours-ago',
  ],
  sam: ['sam-here', 'pre-2000-read', 'sam-restricted'],
  tls: ['net-release', 'net-strong', 'net-default-tls', 'tls12-enabled', 'tls12-off-by-default'],
  proxy: ['machine-config', 'winhttp'],
  clock: ['clock-off-seconds'],
  dc: ['dc-found', 'dc-ports-closed', 'dc-read-only', 'dc-policy-hints'],
  reach: ['reset-443', 'bus-known', 'bus-resolves', 'bus-443', 'bus-5671', 'bus-certificate'],
  agent: ['agent-state', 'agent-start', 'agent-account', 'agent-logon-failures', 'agent-version'],
} as const;

export type CollectorGroup = keyof typeof serverFacts;
export type ServerFactName = (typeof serverFacts)[CollectorGroup][number];

/** In the order in which the script reads them. */
export const collectorGroups = Object.keys(serverFacts) as readonly CollectorGroup[];
