import type { Attempt } from '../core/attempt.ts';
import { isFailure, type Outcome } from '../core/outcome.ts';

const dayMs = 24 * 3_600_000;

/** Tries that the person broke off: once they have finished one, there is nothing left to explain. */
const brokenOff: ReadonlySet<Outcome> = new Set(['gave-up', 'asked-admin', 'cookies']);

/**
 * The attempt worth explaining: the newest failure, unless the newest attempt of all is a success more than a day
 * younger, or finishes what was broken off. Null when the log holds none.
 */
export function chooseAttempt(attempts: readonly Attempt[]): Attempt | null {
  const newest = attempts[0];
  if (newest === undefined) return null;
  const isFinished = newest.outcome === 'succeeded';
  const failure = attempts.find(({ outcome }) => isFailure(outcome) && !(isFinished && brokenOff.has(outcome)));
  if (failure === undefined) return newest;
  return Date.parse(newest.endedAt) - Date.parse(failure.endedAt) <= dayMs ? failure : newest;
}
