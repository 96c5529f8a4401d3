import type { Attempt, BlastRadius } from '../core/attempt.ts';
import type { AuditEvent } from '../core/audit-event.ts';
import { containerOf } from '../core/distinguished-name.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Placement } from '../core/person.ts';
import { buildAttempts, isAttemptRow } from './build-attempts.ts';

const windowHours = 48;

export interface TenantAttempt {
  readonly personId: string;
  readonly outcome: Outcome;
  readonly endedAt: string;
}

/** Everybody's attempts in the window, newest first; a row without a target counts for the one who started it. */
export function listTenantAttempts(events: readonly AuditEvent[], now: string): readonly TenantAttempt[] {
  const from = new Date(Date.parse(now) - windowHours * 3_600_000).toISOString();
  const recent = events.filter((event) => event.at >= from && isAttemptRow(event));
  const personOf = new Map<string, string>();
  for (const event of recent) {
    const person = event.targetIds[0] ?? (event.actor.kind === 'person' ? event.actor.entraObjectId : null);
    if (person !== null && person !== undefined) personOf.set(event.correlationId, person);
  }
  return buildAttempts(recent).flatMap((attempt: Attempt) => {
    const personId = personOf.get(attempt.correlationId);
    return personId === undefined ? [] : [{ personId, outcome: attempt.outcome, endedAt: attempt.endedAt }];
  });
}

export interface RadiusInput {
  readonly personId: string;
  readonly outcome: Outcome;
  readonly attempts: readonly TenantAttempt[];
  readonly placements: readonly Placement[];
}

/** Who else met the same outcome, since when, and whether a domain or an OU sets them apart. Pure. */
export function measureRadius({ personId, outcome, attempts, placements }: RadiusInput): BlastRadius {
  const run = currentRun(attempts, outcome);
  const affected = distinct(run.failures, personId);
  const healthy = distinct(
    attempts.filter((attempt) => attempt.outcome === 'succeeded' && run.since !== null && attempt.endedAt > run.since),
  );
  healthy.delete(personId);
  const places = new Map(placements.map((place) => [place.entraObjectId, place]));
  const own = places.get(personId);
  const domain = compare({ affected, healthy, places, key: domainOf, own, minimum: 2 });
  const ou = compare({ affected, healthy, places, key: ouOf, own, minimum: 3 });
  return {
    outcome,
    people: affected.size,
    since: run.since,
    windowHours,
    othersSucceededSince: healthy.size,
    lastSuccessAt: attempts.find((attempt) => attempt.outcome === 'succeeded')?.endedAt ?? null,
    onlyDomain: domain.shared,
    onlyOu: ou.shared,
    sameDomainSucceededSince: domain.succeeded,
    sameOuSucceededSince: ou.succeeded,
    placesKnown: own !== undefined && places.size > 1,
  };
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
}): { readonly shared: string | null; readonly succeeded: number | null } {
  const { affected, healthy, places, key, own, minimum } = input;
  const ownKey = own === undefined ? null : key(own);
  if (ownKey === null) return { shared: null, succeeded: null };
  const keysOf = (ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => {
      const place = places.get(id);
      const value = place === undefined ? null : key(place);
      return value === null ? [] : [value];
    });
  const affectedKeys = keysOf(affected);
  const succeeded = keysOf(healthy).filter((value) => value === ownKey).length;
  const isShared = affectedKeys.length >= minimum && affectedKeys.every((value) => value === ownKey);
  const elsewhereWorks = keysOf(healthy).length > succeeded;
  return { shared: isShared && succeeded === 0 && elsewhereWorks ? ownKey : null, succeeded };
}
