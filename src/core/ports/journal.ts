import type { Language } from '../language.ts';

const journalKinds = ['question', 'verdict', 'refusal', 'warning'] as const;
export type JournalKind = (typeof journalKinds)[number];

/** One line of the record of who asked what about whom and what came of it. Never a message text, never a secret. */
export interface JournalEntry {
  readonly kind: JournalKind;
  readonly at: string;
  readonly turnId: string;
  readonly askerId: string;
  /** Null: nobody was identified. */
  readonly subjectId: string | null;
  /** Fixed words such as `diagnose` or `refused: not-helpdesk`. */
  readonly what: string;
  /** Ids and figures only: cause ids, confidence, event ids. */
  readonly details: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  readonly language: Language;
}

/** Append-only. An entry is durable when `append` resolves. */
export interface Journal {
  append(entry: JournalEntry): Promise<void>;
  /** Newest last; for tests, export and the operator. */
  list(filter?: {
    readonly subjectId?: string;
    readonly askerId?: string;
    readonly kind?: JournalKind;
  }): Promise<readonly JournalEntry[]>;
}
