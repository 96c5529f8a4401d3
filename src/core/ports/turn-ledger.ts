import type { Language } from '../language.ts';
import type { CaseRecord } from './cases.ts';
import type { JournalEntry } from './journal.ts';
import type { Lease } from './leases.ts';
import type { HeldMessage, NewMessage } from './outbox.ts';

/** One activity of one conversation, as the client names them. */
export interface TurnKey {
  readonly conversationId: string;
  readonly activityId: string;
  readonly askerId: string;
}

/** The right to run one turn; it ends by itself when the process dies. */
export interface TurnClaim extends TurnKey {
  readonly lease: Lease;
  /** The turn was begun before and did not end: its process died, or lost the conversation. */
  readonly isResumed: boolean;
}

export type TurnStart =
  | { readonly kind: 'begun'; readonly claim: TurnClaim }
  /** This very activity was handled, or is in another replica's hands. */
  | { readonly kind: 'repeat' }
  /** Another turn of the same conversation is under way somewhere. */
  | { readonly kind: 'busy' };

/** Everything one turn leaves behind. */
export interface TurnOutcome {
  readonly entries: readonly JournalEntry[];
  readonly dialog: { readonly state: string; readonly expectedVersion: number } | null;
  readonly cases: readonly CaseRecord[];
  /** A language that the asker chose for good. */
  readonly language: Language | null;
  /** Answers that must arrive although this process may die now. */
  readonly replies: readonly NewMessage[];
}

export type { HeldMessage };

/**
 * One turn of a conversation at a time over all replicas, each activity once, and what a turn leaves behind all or
 * nothing.
 */
export interface TurnLedger {
  begin(key: TurnKey): Promise<TurnStart>;
  /**
   * Keeps the outcome, marks the activity as handled and gives the conversation free, in one transaction; resolves when
   * it is on disk. The replies are in this process's hands for a while. Throws AppError `conflict` when the turn took so
   * long that another replica has the conversation, or when the dialog was written meanwhile; then nothing is kept.
   */
  finish(claim: TurnClaim, outcome: TurnOutcome): Promise<readonly HeldMessage[]>;
  /** Gives the conversation free and keeps nothing; a redelivery of the activity runs anew. */
  abandon(claim: TurnClaim): Promise<void>;
  /** Turns that began at least so long ago, did not end and are in nobody's hands; oldest first. */
  listInterrupted(filter: { readonly olderThanMs: number; readonly most: number }): Promise<readonly TurnKey[]>;
  /** Marks such a turn as handled and puts a word about it into the outbox; false: somebody took it up meanwhile. */
  closeInterrupted(turn: TurnKey, reply: NewMessage): Promise<boolean>;
}
