import type { Outcome } from '../../core/outcome.ts';

export interface OutcomeClue {
  readonly outcome: Outcome;
  /** Comparable time; null: unknown. */
  readonly order: string | null;
}

/** How the attempt ended that a text is about: the latest failure, the first one named where no time tells; else a success. */
export function chooseOutcome<Clue extends OutcomeClue>(clues: readonly Clue[]): Clue | null {
  const failures = clues.filter(({ outcome }) => outcome !== 'succeeded');
  const candidates = failures.length > 0 ? failures : clues;
  const [best] = candidates.toSorted((a, b) => (b.order ?? '').localeCompare(a.order ?? ''));
  return best ?? null;
}
