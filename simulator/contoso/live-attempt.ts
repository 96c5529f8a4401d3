import { randomUUID } from 'node:crypto';
import { AdminInputError } from '../admin/admin-input-error.ts';
import { isResource, type Resource } from '../resource.ts';
import { shiftTimes } from '../shift-times.ts';
import type { Tenant } from '../tenant.ts';
import { attempt, change, type Ending } from './attempts.ts';
import { DEMO_NOW } from './demo-clock.ts';
import type { Actor } from './person.ts';

export interface LiveAttempt {
  readonly rows: readonly Resource[];
  readonly userId: string;
  /** When the password changed; undefined: it did not. */
  readonly changedAt: string | undefined;
}

const OUTCOMES = [
  'done',
  'failed',
  'refused',
  'stopped-at-gate',
  'stopped-after-gates',
  'changed',
  'change-failed',
] as const;

/**
 * The audit rows of a whole attempt by one user of the tenant, ending now. The input is
 * `{user, outcome, reason?, minutesAgo?}`; the outcomes that fail need a reason.
 */
export function liveAttempt(input: unknown, tenant: Tenant, now: Date): LiveAttempt {
  if (!isResource(input)) throw new AdminInputError('an attempt is an object with "user" and "outcome"');
  const person = actorOf(tenant, String(input.user));
  const outcome = OUTCOMES.find((known) => known === input.outcome);
  if (!outcome) throw new AdminInputError(`"outcome" must be one of ${OUTCOMES.join(', ')}`);
  const age = input.minutesAgo ?? 0;
  if (typeof age !== 'number' || age < 0) throw new AdminInputError('"minutesAgo" must be a number, 0 or more');
  const isGood = outcome === 'done' || outcome === 'changed';
  if (!isGood && typeof input.reason !== 'string') throw new AdminInputError(`the outcome ${outcome} needs a "reason"`);
  const told = rowsOf(person, age, outcome, String(input.reason));
  const seconds = Math.floor((now.getTime() - Date.parse(DEMO_NOW)) / 1000);
  const rows = shiftTimes(withFreshIds(told), seconds);
  const changedAt = isGood ? new Date(now.getTime() - age * 60_000).toISOString() : undefined;
  return { rows, userId: person.id, changedAt };
}

function rowsOf(person: Actor, age: number, outcome: (typeof OUTCOMES)[number], reason: string): Resource[] {
  if (outcome === 'changed') return change({ person, age });
  if (outcome === 'change-failed') return change({ person, age, reason });
  return attempt({ person, age, ending: endingOf(outcome, reason) });
}

function endingOf(kind: Ending['kind'], reason: string): Ending {
  if (kind === 'done') return { kind };
  return kind === 'failed' ? { kind, reasons: [reason] } : { kind, reason };
}

function actorOf(tenant: Tenant, key: string): Actor {
  const user = tenant.user(key);
  if (!user) throw new AdminInputError(`the tenant has no user "${key}"`);
  const details = tenant.byId('/reports/authenticationMethods/userRegistrationDetails', String(user.id));
  const registered = Array.isArray(details?.methodsRegistered) ? details.methodsRegistered.map(String) : [];
  return {
    id: String(user.id),
    name: String(user.displayName),
    upn: String(user.userPrincipalName),
    ipAddress: '203.0.113.7',
    methods: registered.length > 0 ? registered : ['mobilePhone'],
    department: { forest: user.onPremisesDomainName === 'nordic.contoso.com' ? 'nordic' : 'corp' },
  };
}

/** Stable ids would make the second attempt of a day the same as the first. */
function withFreshIds(rows: readonly Resource[]): Resource[] {
  const fresh = new Map(rows.map((row) => [String(row.correlationId), randomUUID() as string]));
  return rows.map((row) => {
    const old = String(row.correlationId);
    const correlationId = fresh.get(old) ?? old;
    return { ...row, correlationId, id: String(row.id).replace(old, correlationId) };
  });
}
