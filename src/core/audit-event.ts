/** One directory audit row, reduced to what diagnosis needs: no IP address, user agent or display name. */
export interface AuditEvent {
  readonly id: string;
  readonly at: string;
  readonly activity: string;
  readonly service: string;
  readonly category: string;
  readonly result: 'success' | 'failure' | 'timeout' | 'unknown';
  /** Raw text, trimmed; empty when the row says nothing or "None". */
  readonly reason: string;
  readonly correlationId: string;
  readonly actor: AuditActor;
  readonly targetIds: readonly string[];
  readonly targetNames: readonly string[];
  /** Which agent wrote the password on-premises, where the row says so: `None`, `CloudSync`, ... */
  readonly agent: string | null;
}

export type AuditActor =
  | { readonly kind: 'person'; readonly entraObjectId: string | null; readonly userPrincipalName: string | null }
  | { readonly kind: 'app'; readonly name: string | null }
  | { readonly kind: 'unknown' };

/** ISO times, UTC. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** Audit rows with a statement of what they cover, so that "no rows" and "not read" are never confused. */
export interface AuditWindow {
  /** Newest first. */
  readonly events: readonly AuditEvent[];
  /** Rows older than this were not read (or are beyond retention). */
  readonly since: string;
  readonly until: string;
  /** False when the log had more rows inside the window than were read. */
  readonly isComplete: boolean;
  /** Rows that could not be understood and were left out. */
  readonly unreadableRows: number;
  /** Spans inside the window whose rows are lost: the log no longer had them when they could have been read. */
  readonly gaps?: readonly TimeSpan[];
  /** Rows older than `since` are being fetched and will be there later. */
  readonly isStillReading?: boolean;
}

export interface SignIn {
  readonly id: string;
  readonly at: string;
  /** AADSTS number; 0 is a success. */
  readonly errorCode: number;
  readonly failureReason: string;
  readonly appName: string | null;
}
