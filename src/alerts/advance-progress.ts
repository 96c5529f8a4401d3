import type { TimeSpan } from '../core/audit-event.ts';
import type { MirrorProgress } from '../core/ports/audit-mirror.ts';
import { deepSweepBackMs, type LogReading } from './plan-log-reading.ts';

/** A reading that came to its end. */
export interface ReadingDone {
  readonly reading: LogReading;
  /** The service's clock when the reading began. */
  readonly servedAt: string;
  /** How long the tenant's log and the mirror keep rows: the shorter of the two. */
  readonly keepsMs: number;
  /** How long the tenant's log keeps rows. */
  readonly logKeepsMs: number;
  readonly unreadableRows: number;
}

const minuteMs = 60_000;
const overlapMs = 15 * minuteMs;
const sweepBackMs = 120 * minuteMs;
const hourMs = 60 * minuteMs;

/** What is known after a reading came to its end. Pure. */
export function advanceProgress(progress: MirrorProgress, done: ReadingDone): MirrorProgress {
  const changed = advances[done.reading.kind](progress, done);
  const floorMs = Date.parse(done.servedAt) - done.keepsMs;
  const isBackfilled = changed.readBackTo !== null && Date.parse(changed.readBackTo) <= floorMs + hourMs;
  return { ...changed, isBackfilled };
}

type Advance = (progress: MirrorProgress, done: ReadingDone) => MirrorProgress;

const advances: Readonly<Record<LogReading['kind'], Advance>> = {
  newest: advanceNewest,
  sweep: advanceSweep,
  'back-fill': (progress, { reading }) => ({
    ...progress,
    readBackTo: earlier(progress.readBackTo ?? reading.from, reading.from),
  }),
};

function advanceNewest(progress: MirrorProgress, done: ReadingDone): MirrorProgress {
  const { reading, servedAt, unreadableRows } = done;
  const to = earlier(reading.to ?? servedAt, servedAt);
  const { readUpTo } = progress;
  if (readUpTo === null) {
    const readBackTo = earlier(reading.from, to);
    return { ...progress, readUpTo: to, readBackTo, sweptAt: to, deepSweptAt: to, unreadableRows };
  }
  if (Date.parse(servedAt) < Date.parse(readUpTo) - minuteMs) return afterClockWentBack(progress, done);
  const logStart = iso(Date.parse(servedAt) - done.logKeepsMs);
  const reached = later(readUpTo, to);
  const isLost = readUpTo < logStart;
  const isLong = Date.parse(to) - Date.parse(readUpTo) > overlapMs;
  return {
    ...progress,
    readUpTo: isLost ? later(reached, logStart) : reached,
    gaps: isLost ? addGap(progress.gaps, { from: readUpTo, to: logStart }) : progress.gaps,
    sweptAt: isWide(reading, readUpTo) ? reached : progress.sweptAt,
    // Rows that were late when the absence began have come meanwhile, and no later look would reach back to them.
    deepSweepNext: isLong ? sweepFrom(progress, readUpTo) : progress.deepSweepNext,
    unreadableRows,
  };
}

/** What was read by a clock that ran ahead proves nothing: back to its time now, and the last day once more. */
function afterClockWentBack(progress: MirrorProgress, { servedAt, unreadableRows }: ReadingDone): MirrorProgress {
  return {
    ...progress,
    readUpTo: servedAt,
    readBackTo: earlier(progress.readBackTo ?? servedAt, servedAt),
    gaps: progress.gaps.filter(({ to }) => to < servedAt),
    deepSweepNext: sweepFrom(progress, servedAt),
    unreadableRows,
  };
}

function advanceSweep(progress: MirrorProgress, { reading, servedAt }: ReadingDone): MirrorProgress {
  const to = earlier(reading.to ?? servedAt, servedAt);
  const isDone = Date.parse(to) >= Date.parse(progress.readUpTo ?? servedAt) - sweepBackMs;
  return isDone ? { ...progress, deepSweepNext: null, deepSweptAt: servedAt } : { ...progress, deepSweepNext: to };
}

function sweepFrom({ deepSweepNext }: MirrorProgress, readUpTo: string): string {
  const from = iso(Date.parse(readUpTo) - deepSweepBackMs);
  return earlier(deepSweepNext ?? from, from);
}

function isWide({ from }: LogReading, readUpTo: string): boolean {
  return Date.parse(readUpTo) - Date.parse(from) >= sweepBackMs;
}

const mostGaps = 50;

function addGap(gaps: readonly TimeSpan[], gap: TimeSpan): readonly TimeSpan[] {
  return [...gaps.filter(({ from }) => from !== gap.from), gap].slice(-mostGaps);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
