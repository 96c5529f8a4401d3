import { isFailure, type Outcome } from '../core/outcome.ts';
import { type CauseId, causes } from '../knowledge/causes/index.ts';
import type { Cause, CauseGroup } from '../knowledge/define-cause.ts';
import type { RankedCause } from './rank-causes.ts';

export type Verdict =
  | { readonly kind: 'cause'; readonly cause: CauseId; readonly confidence: number }
  /** The group is clear, its members are not: one observation would decide. */
  | {
      readonly kind: 'group';
      readonly group: CauseGroup;
      readonly confidence: number;
      readonly members: readonly CauseId[];
    }
  | { readonly kind: 'nothing-wrong'; readonly confidence: number }
  | { readonly kind: 'unsure' };

export const commitThreshold = 0.6;
const groupThreshold = 0.7;

const causesById = new Map(causes.map((cause: Cause<CauseId>) => [cause.id, cause]));

/** What may be said: a cause, a group of causes, that nothing is wrong, or honestly that it is unclear. Pure. */
export function conclude(ranked: readonly RankedCause[], outcome: Outcome): Verdict {
  const top = ranked[0];
  if (top === undefined) return { kind: 'unsure' };
  if (top.cause !== 'unknown' && top.confidence >= commitThreshold && isGrounded(top)) {
    return { kind: 'cause', cause: top.cause, confidence: top.confidence };
  }
  const group = strongestGroup(ranked);
  if (group !== undefined && group.confidence >= groupThreshold) return { kind: 'group', ...group };
  if (!isFailure(outcome) && !ranked.slice(0, 3).some(isGrounded))
    return { kind: 'nothing-wrong', confidence: top.confidence };
  return { kind: 'unsure' };
}

/** Something was seen that speaks for it; being merely frequent is not enough. */
function isGrounded({ contributions, outcomeWeight }: RankedCause): boolean {
  return outcomeWeight > 0.8 || contributions.some(({ weight }) => weight >= 1.2);
}

function strongestGroup(ranked: readonly RankedCause[]) {
  const sums = new Map<CauseGroup, number>();
  for (const { cause, confidence } of ranked) {
    const group = causesById.get(cause)?.group;
    if (group !== undefined) sums.set(group, (sums.get(group) ?? 0) + confidence);
  }
  const best = [...sums].toSorted(([, a], [, b]) => b - a)[0];
  if (best === undefined) return undefined;
  const [group, confidence] = best;
  const members = ranked.filter(({ cause }) => causesById.get(cause)?.group === group).map(({ cause }) => cause);
  return { group, confidence, members };
}
