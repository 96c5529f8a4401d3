import { AppError } from '../core/app-error.ts';
import type { AuditMirror, MirrorProgress } from '../core/ports/audit-mirror.ts';
import type { AuditPage, AuditPages, AuditPlace } from '../core/ports/audit-pages.ts';
import type { Lease } from '../core/ports/leases.ts';
import { advanceProgress } from './advance-progress.ts';
import { isRelevantEvent } from './is-relevant-event.ts';
import type { LogReading } from './plan-log-reading.ts';
import { reduceEvent } from './reduce-event.ts';

export interface LogReadingInput {
  readonly reading: LogReading;
  readonly pages: AuditPages;
  readonly mirror: AuditMirror;
  readonly lease: Lease;
  readonly logKeepsMs: number;
  readonly keepsMs: number;
  readonly signal: AbortSignal;
}

export interface LogRead {
  readonly progress: MirrorProgress;
  readonly servedAt: string;
  /** As the log gave them, doubles and those that are not kept included. */
  readonly rows: number;
}

// More empty pages in a row than this is a service that leads in circles.
const mostEmptyPages = 100;

/** Reads one part of the log to its end. Rows are kept page by page; the progress moves with the last page alone. */
export async function readLog(input: LogReadingInput): Promise<LogRead> {
  const { reading, pages, mirror, lease, signal } = input;
  let place: AuditPlace = { from: reading.from, to: reading.to };
  let servedAt: string | undefined;
  let unreadableRows = 0;
  let emptyPages = 0;
  let rows = 0;
  for (;;) {
    const page: AuditPage = await pages.read(place, signal);
    servedAt ??= page.servedAt;
    unreadableRows += page.unreadableRows;
    rows += page.events.length;
    emptyPages = page.events.length === 0 ? emptyPages + 1 : 0;
    if (emptyPages > mostEmptyPages) throw new AppError('invalid-answer', 'the audit log gave nothing but empty pages');
    signal.throwIfAborted();
    const events = rowsToKeep(page, input);
    if (page.link !== null) {
      if (events.length > 0) await mirror.ingest(lease, { events });
      place = { link: page.link };
      continue;
    }
    const done = { ...input, servedAt, unreadableRows };
    const progress = await mirror.ingest(lease, {
      events,
      advance: (stored) => advanceProgress(stored, done),
      isPoll: reading.kind === 'newest' && (reading.to === null || reading.to >= servedAt),
    });
    return { progress, servedAt, rows };
  }
}

/** Rows beyond what the mirror keeps would be taken away again at once. */
function rowsToKeep({ events, servedAt }: AuditPage, { keepsMs }: LogReadingInput) {
  const oldest = new Date(Date.parse(servedAt) - keepsMs).toISOString();
  return events.filter((event) => event.at >= oldest && isRelevantEvent(event)).map(reduceEvent);
}
