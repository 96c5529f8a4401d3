/** Why a fact could not be had; each reason has a text in every language. */
const missingReasons = [
  'permission',
  'licence',
  'not-in-log-yet',
  'unreachable',
  'timed-out',
  'throttled',
  'invalid-answer',
  'not-found',
  'not-readable',
  'not-asked',
] as const;

export type MissingReason = (typeof missingReasons)[number];

/** A value with where it came from and when it was true. */
export interface KnownFact<T> {
  readonly known: true;
  readonly value: T;
  /** Address inside the source, e.g. `GET /users/{id}` or `audit log`. */
  readonly source: string;
  /** ISO time, UTC, at which the source said so. */
  readonly seenAt: string;
}

export interface MissingFact {
  readonly known: false;
  readonly reason: MissingReason;
  readonly source: string;
  /** Application permissions of which any one would give this fact; empty when no permission would. */
  readonly permissions: readonly string[];
  /** The service's own words, for the technician. */
  readonly detail?: string;
}

export type Fact<T> = KnownFact<T> | MissingFact;

export function known<T>(value: T, source: string, seenAt: string): KnownFact<T> {
  return { known: true, value, source, seenAt };
}

export function missing(
  reason: MissingReason,
  source: string,
  extra: { readonly permissions?: readonly string[]; readonly detail?: string } = {},
): MissingFact {
  return {
    known: false,
    reason,
    source,
    permissions: extra.permissions ?? [],
    ...(extra.detail === undefined ? {} : { detail: extra.detail }),
  };
}

/** Applies `change` to a known value; a missing fact stays missing for the same reason. */
export function mapFact<T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> {
  return fact.known ? { ...fact, value: change(fact.value) } : fact;
}
