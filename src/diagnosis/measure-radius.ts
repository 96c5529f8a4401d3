import type { Attempt, BlastRadius } from '../core/attempt.ts';
import type { AuditEvent } from '../core/audit-event.ts';
import { containerOf } from '../core/distinguished-name.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Placement } from '../core/person.ts';
import { buildAttempts, isAttemptRow } from './build-attempts.ts';
import { rememberFor } from './remember-for.ts';

const windowHours = 48;

export interface TenantAttempt {
  readonly personId: string;
  readonly outcome: Outcome;
  readonly endedAt: string;
}

/** Everybody's attempts in the window, newest first; a row without a target counts for the one who started it. */
export function listTenantAttempts(events: readonly AuditEvent[], now: string): readonly TenantAttempt[] {
  const from = new Date(Date.parse(now) - windowHours * 3_600_000).toISOString();
  return allAttempts(events).filter(({ endedAt }) => endedAt >= from);
}

const allAttempts = rememberFor((events: readonly AuditEvent[]): readonly TenantAttempt[] => {
  const rows = events.filter(isAttemptRow);
  const personOf = new Map<string, string>();
  for (const event of rows) {
    const person = event.targetIds[0] ?? (event.actor.kind === 'person' ? event.actor.entraObjectId : null);
    if (person !== null && person !== undefined) personOf.set(event.correlationId, person);
  }
  return buildAttempts(rows).flatMap((attempt: Attempt) => {
    const personId = personOf.get(attempt.correlationId);
    return personId === undefined ? [] : [{ personId, outcome: attempt.outcome, endedAt: attempt.endedAt }];
  });
});

export interface RadiusInput {
  readonly personId: string;
  readonly outcome: Outcome;
  readonly attempts: readonly TenantAttempt[];
  readonly placements: readonly Placement[];
  /** False: measure what happens to others; the person has no such attempt. */
  readonly includesPerson: boolean;
}

/** Who else met the same outcome, since when, and whether a domain or an OU sets them apart. Pure. */
export function measureRadius({ personId, outcome, attempts, placements, includesPerson }: RadiusInput): BlastRadius {
  const run = currentRun(attempts, outcome);
  const affected = distinct(
    run.failures.filter((failure) => !hasRecovered(failure, attempts)),
    ...(includesPerson ? [personId] : []),
  );
  const healthy = distinct(
    attempts.filter((attempt) => attempt.outcome === 'succeeded' && run.since !== null && attempt.endedAt > run.since),
  );
  healthy.delete(personId);
  const places = new Map(placements.map((place) => [place.entraObjectId, place]));
  const own = places.get(personId);
  const domain = compare({ affected, healthy, places, key: domainOf, own, minimum: 2 });
  // An OU is set apart from the rest of its domain: where the whole domain fails, its OUs tell nothing.
  const ofDomain = own === undefined ? placements : placements.filter((place) => domainOf(place) === domainOf(own));
  const neighbours = new Map(ofDomain.map((place) => [place.entraObjectId, place]));
  const ou = compare({ affected, healthy, places: neighbours, key: ouOf, own, minimum: 3 });
  return {
    outcome,
    includesPerson,
    people: affected.size,
    sameDomainPeople: domain.affected,
    since: run.since,
    windowHours,
    othersSucceededSince: healthy.size,
    lastSuccessAt: attempts.find((attempt) => attempt.outcome === 'succeeded')?.endedAt ?? null,
    onlyDomain: domain.shared,
    onlyOu: ou.shared,
    sameDomainSucceededSince: domain.succeeded,
    sameOuSucceededSince: ou.succeeded,
    placesKnown: places.size > 1,
  };
}

/** Outcomes that strike whoever tries, not one account. */
const tenantWide: ReadonlySet<Outcome> = new Set(['unreachable', 'managed-on-premises', 'reset-off', 'internal-error']);
const manyPeople = 5;

/**
 * What happens to everybody right now: the outcome that at least five people met since anybody last succeeded. It
 * explains the question of somebody whose own attempt is not in the log yet. Null when all is normal.
 */
export function findAmbientOutcome(attempts: readonly TenantAttempt[]): Outcome | null {
  const lastSuccess = attempts.find(({ outcome }) => outcome === 'succeeded')?.endedAt ?? '';
  const recent = attempts.filter(({ endedAt, outcome }) => endedAt > lastSuccess && tenantWide.has(outcome));
  const counted = [...tenantWide].map((outcome) => ({
    outcome,
    people: distinct(recent.filter((attempt) => attempt.outcome === outcome)).size,
  }));
  const most = counted.toSorted((a, b) => b.people - a.people)[0];
  return most !== undefined && most.people >= manyPeople ? most.outcome : null;
}

/** The people whose place in AD would tell most: those affected first, then those who succeeded. */
export function peopleToPlace(attempts: readonly TenantAttempt[], outcome: Outcome, limit: number): readonly string[] {
  const affected = distinct(attempts.filter((attempt) => attempt.outcome === outcome));
  const healthy = distinct(attempts.filter((attempt) => attempt.outcome === 'succeeded'));
  const half = Math.ceil(limit / 2);
  const first = [...affected].slice(0, Math.max(half, limit - healthy.size));
  return [...new Set([...first, ...healthy])].slice(0, limit);
}

/** When at least three people failed after the last success of anybody, the run starts there; else the whole window counts. */
function currentRun(attempts: readonly TenantAttempt[], outcome: Outcome) {
  const failures = attempts.filter((attempt) => attempt.outcome === outcome);
  const lastSuccess = attempts.find((attempt) => attempt.outcome === 'succeeded')?.endedAt ?? '';
  const sinceSuccess = failures.filter(({ endedAt }) => endedAt > lastSuccess);
  const run = distinct(sinceSuccess).size >= 3 ? sinceSuccess : failures;
  return { failures: run, since: run.at(-1)?.endedAt ?? null };
}

function distinct(attempts: readonly TenantAttempt[], ...also: readonly string[]): Set<string> {
  return new Set([...attempts.map(({ personId }) => personId), ...also]);
}

const domainOf = (place: Placement): string | null => place.onPremisesDomain?.toLowerCase() ?? null;
const ouOf = (place: Placement): string | null =>
  place.distinguishedName === null ? null : containerOf(place.distinguishedName);

function compare(input: {
  readonly affected: ReadonlySet<string>;
  readonly healthy: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Placement>;
  readonly key: (place: Placement) => string | null;
  readonly own: Placement | undefined;
  readonly minimum: number;
}): { readonly shared: string | null; readonly affected: number | null; readonly succeeded: number | null } {
  const { affected, healthy, places, key, own, minimum } = input;
  const ownKey = own === undefined ? null : key(own);
  if (ownKey === null || places.size < 2) return { shared: null, affected: null, succeeded: null };
  const keysOf = (ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => {
      const place = places.get(id);
      const value = place === undefined ? null : key(place);
      return value === null ? [] : [value];
    });
  const failing = keysOf(affected).filter((value) => value === ownKey).length;
  const healthyKeys = keysOf(healthy);
  const succeeded = healthyKeys.filter((value) => value === ownKey).length;
  const setsApart = failing >= minimum && succeeded === 0 && healthyKeys.length > 0;
  return { shared: setsApart ? ownKey : null, affected: failing, succeeded };
}

function hasRecovered(failure: TenantAttempt, attempts: readonly TenantAttempt[]): boolean {
  return attempts.some(
    ({ personId, outcome, endedAt }) =>
      personId === failure.personId && outcome === 'succeeded' && endedAt > failure.endedAt,
  );
}
