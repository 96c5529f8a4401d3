import type { SaidOutcome } from '../../core/said.ts';

export interface TimedOutcome extends SaidOutcome {
  /** Comparable time; null: unknown. */
  readonly order: string | null;
}

/** How the attempt ended that a text is about: the latest failure, the first one named where no time tells; else a success. */
export function chooseOutcome(outcomes: readonly TimedOutcome[]): SaidOutcome | null {
  const failures = outcomes.filter(({ outcome }) => outcome !== 'succeeded');
  const candidates = failures.length > 0 ? failures : outcomes;
  const [best] = candidates.toSorted((a, b) => (b.order ?? '').localeCompare(a.order ?? ''));
  return best === undefined ? null : { outcome: best.outcome, quote: best.quote };
}
