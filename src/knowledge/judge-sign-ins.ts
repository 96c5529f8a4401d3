import type { SignIn } from '../core/audit-event.ts';
import { cannotTell, fails, holds, type Observation } from './define-check.ts';

/** Fails when the newest sign-ins carry one of the codes and no success followed; unknown without any sign-in. */
export function judgeSignIns(signIns: readonly SignIn[], codes: readonly number[]): Observation {
  const newest = signIns[0];
  if (newest === undefined) return cannotTell;
  const lastSuccess = signIns.find(({ errorCode }) => errorCode === 0)?.at ?? '';
  const hits = signIns.filter(({ errorCode, at }) => codes.includes(errorCode) && at > lastSuccess);
  const latest = hits[0];
  if (latest === undefined) return holds();
  return fails(
    { code: latest.errorCode, count: hits.length, at: latest.at },
    { source: `sign-in ${latest.id}`, seenAt: latest.at, quote: latest.failureReason },
  );
}
