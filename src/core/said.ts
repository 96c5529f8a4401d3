import type { Outcome } from './outcome.ts';

/** Something the person told or pasted, as evidence about one check. */
export interface SaidFinding {
  readonly check: string;
  readonly verdict: 'holds' | 'fails';
  readonly origin: 'said' | 'pasted' | 'server';
  readonly quote: string;
  /** A version that was pasted: whether it still suffices is judged on the day it is used, whatever `verdict` says. */
  readonly version?: string;
}

/** An error code or a reason text in the message, already understood. */
export interface SaidOutcome {
  readonly outcome: Outcome;
  readonly quote: string;
}

/** A code in a pasted text; what it says about causes is looked up by its id. */
export interface SaidClue {
  readonly code: string;
  /** One line without people, machines and secrets. */
  readonly quote: string;
  /** Null: the text gives no time, or none with a zone. */
  readonly at: string | null;
  readonly trackingId: string | null;
  /** Printed by the script that collects on the server; absent: found in a text that somebody chose. */
  readonly origin?: 'server';
}

/** What somebody's own words describe, as the trained model takes them. */
export interface SaidDescription {
  /** The beginning of it, without people and secrets. */
  readonly quote: string;
  /** Causes and how probable they are by the words alone. */
  readonly causes: readonly { readonly cause: string; readonly probability: number }[];
  /** How probable each of the others is, at least. */
  readonly others: number;
}

export interface Said {
  readonly findings: readonly SaidFinding[];
  readonly outcome: SaidOutcome | null;
  readonly clues: readonly SaidClue[];
  /** Null: nothing was described. */
  readonly description: SaidDescription | null;
  /** Groups of facts that were collected on the server, so that they are not asked for again; absent: none. */
  readonly collected?: readonly string[];
}

export const nothingSaid: Said = { findings: [], outcome: null, clues: [], description: null };
