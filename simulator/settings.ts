import { AdminInputError } from './admin/admin-input-error.ts';
import { isResource, type Resource } from './resource.ts';

export interface LogDelay {
  /** A row is visible this long after its own time. */
  readonly minutes: number;
  /** Up to this much more, different for each row, so that rows appear out of order. */
  readonly jitterMinutes?: number;
  /** Every how many rows one is delivered twice; 0 for never. */
  readonly duplicateEvery?: number;
}

type LoggedByServiceFilter = 'full-name' | 'short-name' | 'neither';

export interface Settings {
  /** Wait before every Graph answer; a batch waits once. */
  readonly latencyMs: number;
  readonly reportingLimit: boolean;
  readonly logDelay: LogDelay;
  /** null: by licence, 30 days with Entra ID P1 or P2 and 7 without. */
  readonly retentionDays: number | null;
  /** Most rows on one page of a log; Graph serves 1000. */
  readonly pageSize: number;
  /** Serve every page of a log twice: once empty with a next link, then with its rows. */
  readonly emptyPages: boolean;
  readonly grantedPermissions: readonly string[];
  /** Which value of loggedByService matches the self-service rows in a filter. */
  readonly loggedByServiceFilter: LoggedByServiceFilter;
}

/** What the bot needs for reading, and nothing that writes. */
export const READ_PERMISSIONS: readonly string[] = [
  'AuditLog.Read.All',
  'User.Read.All',
  'GroupMember.Read.All',
  'Organization.Read.All',
  'Domain.Read.All',
  'Domain-InternalFederation.Read.All',
  'LicenseAssignment.Read.All',
  'Policy.Read.All',
  'Policy.Read.AuthenticationMethod',
  'RoleManagement.Read.Directory',
  'ServiceHealth.Read.All',
  'Synchronization.Read.All',
  'Application.Read.All',
  'UserAuthenticationMethod.Read.All',
  'IdentityRiskyUser.Read.All',
];

export const DEFAULT_SETTINGS: Settings = {
  latencyMs: 0,
  reportingLimit: true,
  logDelay: { minutes: 0 },
  retentionDays: null,
  pageSize: 1000,
  emptyPages: false,
  grantedPermissions: READ_PERMISSIONS,
  loggedByServiceFilter: 'full-name',
};

const SERVICE_FILTERS: readonly LoggedByServiceFilter[] = ['full-name', 'short-name', 'neither'];

type Readers = { readonly [K in keyof Settings]: (value: unknown) => Settings[K] };

const READERS: Readers = {
  latencyMs: (value) => numberIn('latencyMs', value, 0, 600_000),
  reportingLimit: (value) => flag('reportingLimit', value),
  logDelay: delay,
  retentionDays: (value) => (value === null ? null : numberIn('retentionDays', value, 0, 3650)),
  pageSize: (value) => Math.floor(numberIn('pageSize', value, 1, 1000)),
  emptyPages: (value) => flag('emptyPages', value),
  grantedPermissions: texts,
  loggedByServiceFilter: (value) => {
    const found = SERVICE_FILTERS.find((name) => name === value);
    if (!found) throw new AdminInputError(`"loggedByServiceFilter" must be one of ${SERVICE_FILTERS.join(', ')}`);
    return found;
  },
};

/** Reads a change of settings from outside. `logDelayMinutes` is short for `logDelay.minutes`. */
export function parseSettings(input: unknown): Partial<Settings> {
  if (!isResource(input)) throw new AdminInputError('settings are a JSON object');
  const { logDelayMinutes, ...given } = input;
  if (logDelayMinutes !== undefined) given.logDelay = { minutes: logDelayMinutes };
  const changed: Resource = {};
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(READERS, name)) {
      throw new AdminInputError(`unknown setting "${name}"; known are ${Object.keys(READERS).join(', ')}`);
    }
    changed[name] = READERS[name as keyof Settings](value);
  }
  return changed as Partial<Settings>;
}

function numberIn(name: string, value: unknown, min: number, max: number): number {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw new AdminInputError(`"${name}" must be a number from ${min} to ${max}`);
}

function flag(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new AdminInputError(`"${name}" must be true or false`);
}

function texts(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw new AdminInputError('"grantedPermissions" must be a list of permission names');
}

function delay(value: unknown): LogDelay {
  if (!isResource(value)) throw new AdminInputError('"logDelay" must be an object with "minutes"');
  return {
    minutes: numberIn('logDelay.minutes', value.minutes, 0, 1_000_000),
    jitterMinutes: numberIn('logDelay.jitterMinutes', value.jitterMinutes ?? 0, 0, 1_000_000),
    duplicateEvery: numberIn('logDelay.duplicateEvery', value.duplicateEvery ?? 0, 0, 1_000_000),
  };
}
