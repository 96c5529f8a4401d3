import type { Facts } from '../core/facts.ts';
import type { Outcome } from '../core/outcome.ts';
import { findUnwrittenReset } from '../knowledge/find-unwritten-reset.ts';

export type TargetedCall = 'registration' | 'sign-ins' | 'person-events' | 'none';

export interface PlanInput {
  readonly attempt: Facts['attempt'];
  readonly tenantEvents: Facts['tenantEvents'];
  readonly person: Facts['person'];
  readonly personEvents: Facts['personEvents'];
  /** The question speaks of signing in, an expired or locked account rather than of resetting. */
  readonly hintsAtSignIn: boolean;
  /** The question says the person cannot even start, or asks whether it would work. */
  readonly hintsAtRegistration: boolean;
  /** The person already told an error code whose meaning decides. */
  readonly saidOutcome: Outcome | null;
  readonly now: string;
}

const eligibility: ReadonlySet<Outcome> = new Set([
  'reset-off',
  'not-enabled',
  'no-reset-policy',
  'not-in-group',
  'too-few-methods',
  'gave-up',
  'asked-admin',
  'unfinished',
  'unrecognised',
]);
const dayMs = 24 * 3_600_000;

/**
 * Besides the shared tenant-wide query a diagnosis may spend one reporting call: the one that tells most, given what
 * the first round showed. An outcome that no further log would explain spends none, so that an outage with many
 * askers does not use up the budget of 5 per 10 s.
 */
export function planTargetedCall(input: PlanInput): TargetedCall {
  const { attempt, tenantEvents, person, saidOutcome } = input;
  if (person.known && person.value.kind === 'guest') return 'none';
  if (!tenantEvents.known) return 'registration';
  const tried = attempt.known ? attempt.value : null;
  const outcome = tried?.outcome ?? saidOutcome;
  if (isExplainedByUnwrittenReset(input)) return 'none';
  if (outcome === 'succeeded') return input.hintsAtSignIn ? 'sign-ins' : 'registration';
  if (outcome !== null) return eligibility.has(outcome) ? 'registration' : 'none';
  if (input.hintsAtSignIn) return 'sign-ins';
  if (input.hintsAtRegistration) return 'registration';
  const seen = input.personEvents.known ? input.personEvents.value : tenantEvents.value;
  const covered = Date.parse(input.now) - Date.parse(seen.since);
  if (covered < dayMs && !seen.isComplete) return 'person-events';
  return 'sign-ins';
}

/** A cloud-only reset of a synchronised account explains a "success" that is none, and an absent attempt. */
function isExplainedByUnwrittenReset({ attempt, person, personEvents }: PlanInput): boolean {
  if (!person.known || !person.value.isSynced || !personEvents.known) return false;
  const tried = attempt.known ? attempt.value : null;
  if (tried !== null && tried.outcome !== 'succeeded') return false;
  const { events } = personEvents.value;
  return findUnwrittenReset(events, 'person') !== undefined || findUnwrittenReset(events, 'app') !== undefined;
}
