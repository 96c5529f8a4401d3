import type { Resource } from '../resource.ts';
import { stableFraction, stableId } from '../stable-id.ts';
import { minutesAgo } from './demo-clock.ts';
import { INITIAL_DOMAIN } from './organisation.ts';
import type { Actor } from './person.ts';

type Service = 'Self-service Password Management' | 'Core Directory' | 'Authentication Methods';

export interface RowDetails {
  readonly activity: string;
  /** Minutes before the demo's now. */
  readonly age: number;
  readonly correlationId: string;
  readonly initiatedBy: Resource;
  readonly target?: Actor | Resource;
  readonly result?: 'success' | 'failure';
  readonly reason?: string;
  readonly service?: Service;
  readonly category?: string;
  readonly details?: Readonly<Record<string, string>>;
}

const PREFIXES: Readonly<Record<Service, string>> = {
  'Self-service Password Management': 'SSPR',
  'Core Directory': 'Directory',
  'Authentication Methods': 'Authentication Methods',
};

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function idOf(prefix: string, correlationId: string, key: string): string {
  const letter = (index: number) => LETTERS[Math.floor(stableFraction(key, String(index)) * LETTERS.length)] ?? 'X';
  const number = Math.floor(stableFraction(key, 'number') * 90_000_000) + 1_000_000;
  return `${prefix}_${correlationId}_${[0, 1, 2, 3, 4].map(letter).join('')}_${number}`;
}

/** One row of the audit log, complete as Graph shows it. */
export function auditRow(row: RowDetails): Resource {
  const { service = 'Self-service Password Management', correlationId, activity, age } = row;
  const key = [correlationId, activity, row.reason ?? '', age.toFixed(4)].join('/');
  return {
    id: idOf(PREFIXES[service], correlationId, key),
    category: row.category ?? 'UserManagement',
    correlationId,
    result: row.result ?? 'success',
    resultReason: row.reason ?? '',
    activityDisplayName: activity,
    activityDateTime: minutesAgo(age),
    loggedByService: service,
    operationType: 'Update',
    initiatedBy: row.initiatedBy,
    targetResources: row.target ? [targetOf(row.target)] : [],
    additionalDetails: Object.entries(row.details ?? {}).map(([name, value]) => ({ key: name, value })),
  };
}

const isPerson = (target: Actor | Resource): target is Actor => 'upn' in target;

function targetOf(target: Actor | Resource): Resource {
  if (!isPerson(target)) return target;
  return {
    id: target.id,
    displayName: target.name,
    type: 'User',
    userPrincipalName: target.upn,
    groupType: null,
    modifiedProperties: [],
  };
}

const userIdentity = (id: string, upn: string, ipAddress: string | null): Resource => ({
  app: null,
  user: {
    id,
    displayName: null,
    userPrincipalName: upn,
    ipAddress,
    userType: null,
    homeTenantId: null,
    homeTenantName: null,
  },
});

export const byPerson = ({ id, upn, ipAddress }: Actor): Resource => userIdentity(id, upn, ipAddress);

/** Service accounts that appear as users: the reset service and the accounts that synchronise. */
export const byAccount = (upn: string): Resource => userIdentity(stableId('account', upn), upn, null);

export const byApplication = (name: string): Resource => ({
  app: {
    appId: stableId('application', name),
    displayName: name,
    servicePrincipalId: stableId('servicePrincipal', name),
    servicePrincipalName: null,
  },
  user: null,
});

/** The directory itself, target of rows about policy and writeback. */
export const directoryTarget = (modifiedProperties: readonly Resource[] = []): Resource => ({
  id: stableId('tenant', 'contoso'),
  displayName: INITIAL_DOMAIN,
  type: 'Directory',
  userPrincipalName: null,
  groupType: null,
  modifiedProperties,
});
