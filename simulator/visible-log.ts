import type { Resource } from './resource.ts';
import type { LogDelay } from './settings.ts';
import { stableFraction } from './stable-id.ts';

export interface LogView {
  readonly rows: readonly Resource[];
  /** The property that holds the row's time. */
  readonly timeProperty: string;
  readonly delay: LogDelay;
  readonly retentionDays: number;
  readonly nowMs: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The rows a reader sees at this moment, newest first: late ones still hidden, old ones gone, some delivered twice. */
export function visibleLog({ rows, timeProperty, delay, retentionDays, nowMs }: LogView): Resource[] {
  const oldest = nowMs - retentionDays * DAY_MS;
  return newestFirst(rows, timeProperty)
    .filter(({ row, at }) => at >= oldest && at + delayOf(row, delay) <= nowMs)
    .flatMap(({ row }) => (isDelivered2x(row, delay) ? [row, row] : [row]));
}

interface TimedRow {
  readonly row: Resource;
  readonly at: number;
}

// A log is replaced, never changed in place, so the list itself is the key.
const sortedLogs = new WeakMap<readonly Resource[], readonly TimedRow[]>();

function newestFirst(rows: readonly Resource[], timeProperty: string): readonly TimedRow[] {
  const known = sortedLogs.get(rows);
  if (known) return known;
  const timed = rows.map((row) => ({ row, at: Date.parse(String(row[timeProperty])) })).sort((a, b) => b.at - a.at);
  sortedLogs.set(rows, timed);
  return timed;
}

function delayOf(row: Resource, { minutes, jitterMinutes = 0 }: LogDelay): number {
  if (jitterMinutes === 0) return minutes * MINUTE_MS;
  return (minutes + jitterMinutes * stableFraction('delay', String(row.id))) * MINUTE_MS;
}

function isDelivered2x(row: Resource, { duplicateEvery = 0 }: LogDelay): boolean {
  return duplicateEvery > 0 && Math.floor(stableFraction('twice', String(row.id)) * duplicateEvery) === 0;
}
