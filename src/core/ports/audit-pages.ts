import type { AuditEvent } from '../audit-event.ts';

/** What to read: the newest page of a span, or the page that a former one points to. */
export type AuditPlace = { readonly from: string; readonly to: string | null } | { readonly link: string };

export interface AuditPage {
  readonly events: readonly AuditEvent[];
  readonly unreadableRows: number;
  /** The service's own time when it answered. */
  readonly servedAt: string;
  /** Where the rest of the span is; null: there is none. A page may be short or empty and have more behind it. */
  readonly link: string | null;
}

/** The tenant's audit log, page by page, newest first, behind everybody who waits for an answer. Throws AppError. */
export interface AuditPages {
  read(place: AuditPlace, signal: AbortSignal): Promise<AuditPage>;
}
