import { strengths } from '../knowledge/define-cause.ts';
import { type Contribution, proof, type RankedCause, sourceOf } from './rank-causes.ts';

export interface SecondCause {
  readonly ranked: RankedCause;
  /** What shows it and has nothing to do with the first. */
  readonly shownBy: Contribution;
}

/**
 * A cause that something of its own shows plainly, beside the one that explains the failure: probabilities of one
 * failure exclude each other, two things that are wrong at once do not. Null: there is none. Pure.
 */
export function findSecondCause(ranked: readonly RankedCause[]): SecondCause | null {
  const [first, ...rest] = ranked;
  if (first === undefined) return null;
  const explained = new Map(first.contributions.map((one) => [sourceOf(one), one.weight]));
  const found = rest.flatMap((candidate) => {
    const shownBy = candidate.contributions
      .filter((one) => !('told' in one) && one.weight >= proof && (explained.get(sourceOf(one)) ?? 0) <= 0)
      .toSorted((a, b) => b.weight - a.weight)[0];
    return shownBy === undefined || isContradicted(candidate) ? [] : [{ ranked: candidate, shownBy }];
  });
  return found.toSorted((a, b) => b.shownBy.weight - a.shownBy.weight)[0] ?? null;
}

function isContradicted({ contributions, outcomeWeight }: RankedCause): boolean {
  const doubt = contributions.some((one) => !('told' in one) && one.weight <= strengths.contradicts * 0.9);
  return doubt || outcomeWeight <= strengths.against;
}
