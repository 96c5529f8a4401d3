import { randomUUID } from 'node:crypto';
import { AdminInputError } from './admin/admin-input-error.ts';
import { isResource, type Resource } from './resource.ts';
import type { Tenant } from './tenant.ts';

const SERVICE_PREFIXES: Readonly<Record<string, string>> = {
  'Self-service Password Management': 'SSPR',
  'Core Directory': 'Directory',
  'Authentication Methods': 'Authentication Methods',
};

/**
 * Fills what a row given by hand leaves out. Two shorthands: `user` (id or UPN) stands for initiator and target,
 * `minutesAgo` for the time.
 */
export function completeAuditRow(input: unknown, tenant: Tenant, nowMs: number): Resource {
  const { user, minutesAgo, ...row } = resourceOf(input, 'an audit row');
  const person = personOf(user, tenant);
  const loggedByService = row.loggedByService ?? 'Self-service Password Management';
  const correlationId = row.correlationId ?? randomUUID();
  const prefix = SERVICE_PREFIXES[String(loggedByService)] ?? 'Directory';
  return {
    id: `${prefix}_${correlationId}_${randomUUID().slice(0, 8).toUpperCase()}`,
    category: 'UserManagement',
    correlationId,
    result: 'success',
    resultReason: 'None',
    activityDisplayName: 'Reset password (self-service)',
    activityDateTime: timeOf(row.activityDateTime, minutesAgo, nowMs),
    loggedByService,
    operationType: 'Update',
    initiatedBy: { app: null, user: person ? initiator(person) : null },
    targetResources: person ? [target(person)] : [],
    additionalDetails: [],
    ...row,
  };
}

/** Fills what a sign-in given by hand leaves out; the same two shorthands, and `errorCode` for its status. */
export function completeSignIn(input: unknown, tenant: Tenant, nowMs: number): Resource {
  const { user, minutesAgo, errorCode, ...row } = resourceOf(input, 'a sign-in');
  const person = personOf(user, tenant);
  const status = { errorCode: errorCode ?? 0, failureReason: errorCode ? 'Other.' : null, additionalDetails: null };
  return {
    id: randomUUID(),
    createdDateTime: timeOf(row.createdDateTime, minutesAgo, nowMs),
    userDisplayName: person?.displayName ?? null,
    userPrincipalName: person?.userPrincipalName ?? null,
    userId: person?.id ?? '',
    appDisplayName: 'OfficeHome',
    ipAddress: '203.0.113.7',
    clientAppUsed: 'Browser',
    correlationId: randomUUID(),
    conditionalAccessStatus: 'notApplied',
    isInteractive: true,
    status,
    ...row,
  };
}

function resourceOf(input: unknown, what: string): Resource {
  if (!isResource(input)) throw new AdminInputError(`${what} is a JSON object`);
  return input;
}

function personOf(key: unknown, tenant: Tenant): Resource | undefined {
  if (key === undefined) return undefined;
  const person = tenant.user(String(key));
  if (!person) throw new AdminInputError(`the tenant has no user "${String(key)}"`);
  return person;
}

function timeOf(given: unknown, minutesAgo: unknown, nowMs: number): string {
  if (typeof given === 'string' && !Number.isNaN(Date.parse(given))) return given;
  if (given !== undefined) throw new AdminInputError(`"${String(given)}" is not an ISO time`);
  if (minutesAgo !== undefined && typeof minutesAgo !== 'number') {
    throw new AdminInputError('"minutesAgo" must be a number');
  }
  return new Date(nowMs - (minutesAgo ?? 0) * 60_000).toISOString();
}

const initiator = (person: Resource): Resource => ({
  id: person.id,
  displayName: null,
  userPrincipalName: person.userPrincipalName,
  ipAddress: '203.0.113.7',
  userType: null,
  homeTenantId: null,
  homeTenantName: null,
});

const target = (person: Resource): Resource => ({
  id: person.id,
  displayName: person.displayName,
  type: 'User',
  userPrincipalName: person.userPrincipalName,
  groupType: null,
  modifiedProperties: [],
});
