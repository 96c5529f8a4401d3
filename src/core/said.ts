import type { Outcome } from './outcome.ts';

/** Something the person told or pasted, as evidence about one check. */
export interface SaidFinding {
  readonly check: string;
  readonly verdict: 'holds' | 'fails';
  readonly origin: 'said' | 'pasted';
  readonly quote: string;
}

/** An error code or a reason text in the message, already understood. */
export interface SaidOutcome {
  readonly outcome: Outcome;
  readonly quote: string;
}

export interface Said {
  readonly findings: readonly SaidFinding[];
  readonly outcome: SaidOutcome | null;
}

export const nothingSaid: Said = { findings: [], outcome: null };
