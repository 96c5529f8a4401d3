import type { Language } from '../language.ts';

export const journalKinds = [
  'question',
  'verdict',
  'refusal',
  'warning',
  'purge',
  'forget',
  'export',
  'adopted',
  'key-changed',
  'head-mended',
] as const;
export type JournalKind = (typeof journalKinds)[number];

/** Askers that are no people: whoever sits at the command line, and this program itself. */
export const operatorId = 'operator';
export const deskId = 'desk';

/** One line of the record of who asked what about whom and what came of it. Never a message text, never a secret. */
export interface JournalEntry {
  readonly kind: JournalKind;
  readonly at: string;
  readonly turnId: string;
  /** The line itself keeps a random key of the person; so it is with the subject. */
  readonly askerId: string;
  /** Null: nobody was identified. */
  readonly subjectId: string | null;
  /** Fixed words such as `diagnose` or `refused: not-helpdesk`. */
  readonly what: string;
  /** Figures and ids that are nobody's: cause ids, confidence, event ids. Never the id of a person: it could not be forgotten. */
  readonly details: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  readonly language: Language;
}

/** Append-only. An entry is durable when `append` resolves. */
export interface Journal {
  append(entry: JournalEntry): Promise<void>;
  /** Newest last; for tests and the operator. Whoever was forgotten appears as the key. */
  list(filter?: {
    readonly subjectId?: string;
    readonly askerId?: string;
    readonly kind?: JournalKind;
  }): Promise<readonly JournalEntry[]>;
}
