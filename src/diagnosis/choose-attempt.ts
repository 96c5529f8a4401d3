import type { Attempt } from '../core/attempt.ts';
import { isFailure } from '../core/outcome.ts';

const dayMs = 24 * 3_600_000;

/**
 * The attempt worth explaining: the newest failure, unless the newest attempt of all is a success more than a day
 * younger. Null when the log holds none.
 */
export function chooseAttempt(attempts: readonly Attempt[]): Attempt | null {
  const newest = attempts[0];
  if (newest === undefined) return null;
  const failure = attempts.find(({ outcome }) => isFailure(outcome));
  if (failure === undefined) return newest;
  return Date.parse(newest.endedAt) - Date.parse(failure.endedAt) <= dayMs ? failure : newest;
}
