import type { AuditEvent, TimeSpan } from '../audit-event.ts';
import type { Lease } from './leases.ts';

/** How far the tenant's log has been read. Times are ISO, UTC, by the clock of the service that keeps the log. */
export interface MirrorProgress {
  /** Everything up to here was read, apart from rows that appear late; null: nothing was read yet. */
  readonly readUpTo: string | null;
  /** Everything back to here was read, `gaps` apart. */
  readonly readBackTo: string | null;
  /** The beginning of what the log keeps has been reached. */
  readonly isBackfilled: boolean;
  /** Spans whose rows the tenant's log no longer had when they could have been read. */
  readonly gaps: readonly TimeSpan[];
  /** When the last hours were last looked through for late rows. */
  readonly sweptAt: string | null;
  /** When the last day was last looked through for late rows. */
  readonly deepSweptAt: string | null;
  /** How far a look through the last day has come; null: none is under way. */
  readonly deepSweepNext: string | null;
  /** Rows of the newest reading that could not be understood. */
  readonly unreadableRows: number;
}

export const nothingRead: MirrorProgress = {
  readUpTo: null,
  readBackTo: null,
  isBackfilled: false,
  gaps: [],
  sweptAt: null,
  deepSweptAt: null,
  deepSweepNext: null,
  unreadableRows: 0,
};

export interface MirrorState {
  readonly progress: MirrorProgress;
  /** Grows whenever rows were added or taken away. */
  readonly revision: number;
  /** How long ago the newest rows were last read to their end, by the database's clock; null: never. */
  readonly polledAgoMs: number | null;
}

export interface MirrorBatch {
  /** Already reduced; those that are there already change nothing. */
  readonly events: readonly AuditEvent[];
  /** What this reading adds to the progress that is stored; pure, it may run twice. */
  readonly advance?: (progress: MirrorProgress) => MirrorProgress;
  /** The newest rows were read to their end. */
  readonly isPoll?: boolean;
}

export interface MirrorSpan {
  readonly since: string;
  readonly until?: string;
  readonly most: number;
}

/** A copy of the rows of the tenant's log that matter, shared by all replicas and written by one at a time. */
export interface AuditMirror {
  readState(): Promise<MirrorState>;
  /**
   * Rows and progress together, without old rows about people who were forgotten on request; the progress that is
   * stored now. Throws AppError `conflict` for a former holder.
   */
  ingest(lease: Lease, batch: MirrorBatch): Promise<MirrorProgress>;
  /** Newest first. */
  listNewest(span: MirrorSpan): Promise<readonly AuditEvent[]>;
  /** Rows that name this person as target, or as the one who acted where there is no target; newest first. */
  listOfPerson(personId: string, span: MirrorSpan): Promise<readonly AuditEvent[]>;
  /** Takes away what is older, in steps that block nobody for long; how many rows. */
  purgeAudit(beforeMs: number): Promise<number>;
  /** Everything goes, as if nothing had been read: the log is that of another tenant now. */
  empty(): Promise<void>;
}
