import type { JournalEntry } from './journal.ts';
import type { NewMessage } from './outbox.ts';

export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

export interface NewJob {
  /** Which handler does it. */
  readonly kind: string;
  readonly payload: JobPayload;
  /** A job of the same key is added once, also after it was done. */
  readonly dedupeKey?: string;
  /** Not before this many milliseconds from now. */
  readonly inMs?: number;
  /** Tries before it is given up; 8 unless said. */
  readonly maxAttempts?: number;
}

/** A job in the hands of one worker. */
export interface ClaimedJob {
  readonly id: number;
  readonly kind: string;
  readonly payload: JobPayload;
  /** This one included. */
  readonly attempt: number;
  /** Grows with every claim; what an earlier claim writes is refused. */
  readonly epoch: number;
}

/** What a job leaves behind; kept together with its completion, all or nothing, and so exactly once. */
export interface JobEffects {
  readonly jobs?: readonly NewJob[];
  readonly messages?: readonly NewMessage[];
  readonly entries?: readonly JournalEntry[];
}

export interface JobRecord {
  readonly id: number;
  readonly kind: string;
  readonly state: 'waiting' | 'done' | 'dead';
  readonly attempts: number;
  readonly dueAt: string;
  readonly createdAt: string;
  /** Why the last attempt failed; a fixed word or a code, free of names. */
  readonly reason: string | null;
}

/** Work that must happen although the process that wanted it may die. Times are the database's. */
export interface JobQueue {
  /** How many were new. */
  add(jobs: readonly NewJob[]): Promise<number>;
  /** At most `most` jobs that are due, oldest first, in the caller's hands for `forMs`. */
  claim(claim: {
    readonly kinds: readonly string[];
    readonly most: number;
    readonly forMs: number;
  }): Promise<readonly ClaimedJob[]>;
  /** False: the claim has run out and somebody else has it. */
  extend(job: ClaimedJob, forMs: number): Promise<boolean>;
  /** Throws AppError `conflict` when the claim was lost; then nothing is kept. */
  complete(job: ClaimedJob, effects?: JobEffects): Promise<void>;
  /** To be tried again later, or given up when it was tried often enough. Throws AppError `conflict` as above. */
  fail(job: ClaimedJob, failure: { readonly reason: string; readonly inMs: number }): Promise<'retried' | 'dead'>;
  /** Given up at once. Throws AppError `conflict` as above. */
  bury(job: ClaimedJob, reason: string): Promise<void>;
  list(filter: { readonly state: JobRecord['state']; readonly most: number }): Promise<readonly JobRecord[]>;
  /** A dead job is tried again from the beginning; false: there is none of this id. */
  revive(id: number): Promise<boolean>;
  /** A dead job is taken away; false: there is none of this id. */
  drop(id: number): Promise<boolean>;
}
