import { isFailure, type Outcome } from '../core/outcome.ts';
import { type CauseId, causes } from '../knowledge/causes/index.ts';
import type { Cause, CauseGroup } from '../knowledge/define-cause.ts';
import { type RankedCause, sourceOf } from './rank-causes.ts';

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

const commitThreshold = 0.6;
/** For a member of a group that nothing sets apart from its fellows: mere frequency is no reason to name it alone. */
const undecidedThreshold = 0.75;
const groupThreshold = 0.7;

const causesById = new Map(causes.map((cause: Cause<CauseId>) => [cause.id, cause]));

/**
 * What may be said: a cause, a group of causes, that nothing is wrong, or honestly that it is unclear. Pure.
 * `outcome` is null when the log could not be read: then nothing can be found to be in order.
 */
export function conclude(ranked: readonly RankedCause[], outcome: Outcome | null): Verdict {
  const top = ranked[0];
  if (top === undefined) return { kind: 'unsure' };
  const isSeen = (cause: RankedCause) => isGrounded(cause, outcome);
  if (top.cause !== 'unknown' && isSeen(top) && top.confidence >= thresholdFor(top, ranked)) {
    return { kind: 'cause', cause: top.cause, confidence: top.confidence };
  }
  const group = strongestGroup(ranked);
  if (group !== undefined && group.confidence >= groupThreshold) return { kind: 'group', ...group };
  if (outcome !== null && !isFailure(outcome) && !ranked.slice(0, 3).some(isSeen)) {
    const explained = ranked.filter(isSeen).reduce((sum, { confidence }) => sum + confidence, 0);
    return { kind: 'nothing-wrong', confidence: 1 - explained };
  }
  return { kind: 'unsure' };
}

/** Something was seen that speaks for it; being merely frequent is not enough, and neither is a success or no attempt. */
function isGrounded({ contributions, outcomeWeight }: RankedCause, outcome: Outcome | null): boolean {
  const hasTried = outcome !== null && outcome !== 'succeeded' && outcome !== 'no-attempt';
  return (
    (hasTried && outcomeWeight > 0.8) ||
    contributions.some((own) => own.weight >= ('told' in own ? plainlyTold : telling))
  );
}

const telling = 1.2;
/** Words are loose: what they hint at is not yet something seen. */
const plainlyTold = 2.2;

function thresholdFor(top: RankedCause, ranked: readonly RankedCause[]): number {
  const group = causesById.get(top.cause)?.group;
  if (group === undefined) return commitThreshold;
  const rival = ranked.slice(1).find(({ cause }) => causesById.get(cause)?.group === group);
  if (rival === undefined) return commitThreshold;
  const rivalWeights = new Map(rival.contributions.map((own) => [sourceOf(own), own.weight]));
  const isSetApart = top.contributions.some(
    (own) => own.weight >= telling && own.weight > (rivalWeights.get(sourceOf(own)) ?? 0),
  );
  return isSetApart ? commitThreshold : undecidedThreshold;
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
