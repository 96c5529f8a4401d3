import type { JournalEntry, JournalKind } from './journal.ts';

/** The end of the journal as it was signed; kept elsewhere, it shows that lines were cut off. */
export interface SignedHead {
  readonly seq: number;
  readonly mac: string;
  readonly keyId: string;
  readonly signature: string;
}

export type JournalProblemKind =
  | 'changed'
  | 'removed'
  | 'cut-off'
  | 'moved'
  | 'inserted'
  | 'forked'
  | 'unknown-key'
  | 'head'
  | 'checkpoint'
  | 'mended';

/** Something that is not as it was written, and where. */
export interface JournalProblem {
  readonly kind: JournalProblemKind;
  readonly fromSeq: number;
  readonly toSeq: number;
  /** One line for the operator. */
  readonly words: string;
}

export interface JournalReport {
  /** Lines that were looked at. */
  readonly lines: number;
  /** The last line that a purge took away; 0: none. */
  readonly purgedTo: number;
  readonly lastSeq: number;
  readonly problems: readonly JournalProblem[];
}

export interface JournalFilter {
  /** ISO times; the first is in, the second is not. */
  readonly since?: string;
  readonly until?: string;
  /** The directory id or the key of a person, as asker or as subject. */
  readonly person?: string;
  readonly kind?: JournalKind;
}

/** One line as it was signed. */
export interface JournalLine extends Omit<JournalEntry, 'askerId' | 'subjectId'> {
  readonly seq: number;
  readonly askerKey: string;
  readonly subjectKey: string | null;
  /** The directory ids, where they are known still; null: forgotten, or nobody. */
  readonly askerId: string | null;
  readonly subjectId: string | null;
  readonly keyId: string;
  readonly mac: string;
}

/** For whoever looks after the journal. Nothing here writes. */
export interface JournalAudit {
  /** Reads every line once; memory stays flat. */
  verify(exported?: SignedHead): Promise<JournalReport>;
  export(filter: JournalFilter): AsyncIterable<JournalLine>;
  /** Null: nothing was ever written. */
  head(): Promise<SignedHead | null>;
}
