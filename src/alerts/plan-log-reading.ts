import type { MirrorProgress } from '../core/ports/audit-mirror.ts';

/** A part of the log that is read to its end before anything is concluded from it. */
export interface LogReading {
  readonly kind: 'newest' | 'sweep' | 'back-fill';
  readonly from: string;
  /** Null: whatever is newest; the service's clock decides what that is. */
  readonly to: string | null;
}

export interface LogTimes {
  /** The present by the service's clock, as well as it is known. */
  readonly nowMs: number;
  /** How long one reading may be; shorter where the log is busy. */
  readonly sliceMs: number;
  /** How long the tenant's log and the mirror keep rows: the shorter of the two. */
  readonly keepsMs: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export const firstSliceMs = hourMs;
/** Rows appear some minutes late as a rule. */
const overlapMs = 15 * minuteMs;
const sweepBackMs = 2 * hourMs;
const sweepEveryMs = 10 * minuteMs;
export const deepSweepBackMs = 24 * hourMs;
const deepSweepEveryMs = 6 * hourMs;

/** The newest rows; after a long absence the oldest part of what was missed, so that an interruption loses nothing. */
export function planNewest(progress: MirrorProgress, { nowMs, sliceMs }: LogTimes): LogReading {
  if (progress.readUpTo === null) return { kind: 'newest', from: iso(nowMs - firstSliceMs), to: null };
  const readUpToMs = Date.parse(progress.readUpTo);
  const backMs = isDue(progress.sweptAt, nowMs, sweepEveryMs) ? sweepBackMs : overlapMs;
  const isBehind = nowMs - readUpToMs > Math.max(sliceMs, firstSliceMs);
  return {
    kind: 'newest',
    from: iso(readUpToMs - (isBehind ? overlapMs : backMs)),
    to: isBehind ? iso(readUpToMs + sliceMs) : null,
  };
}

/** What can wait: a look through the last day for late rows, then rows from before the first start, newest first. */
export function planSpare(progress: MirrorProgress, { nowMs, sliceMs, keepsMs }: LogTimes): LogReading | null {
  if (progress.readUpTo === null || progress.readBackTo === null) return null;
  const readUpToMs = Date.parse(progress.readUpTo);
  if (progress.deepSweepNext !== null || isDue(progress.deepSweptAt, nowMs, deepSweepEveryMs)) {
    const fromMs = Math.min(Date.parse(progress.deepSweepNext ?? iso(nowMs - deepSweepBackMs)), readUpToMs);
    return { kind: 'sweep', from: iso(fromMs), to: iso(Math.min(fromMs + sliceMs, readUpToMs)) };
  }
  const floorMs = nowMs - keepsMs;
  const backToMs = Date.parse(progress.readBackTo);
  if (backToMs <= floorMs + hourMs) return null;
  return { kind: 'back-fill', from: iso(Math.max(backToMs - sliceMs, floorMs)), to: iso(backToMs) };
}

function isDue(at: string | null, nowMs: number, everyMs: number): boolean {
  if (at === null) return true;
  const sinceMs = nowMs - Date.parse(at);
  // A time that lies ahead was written by a clock that was wrong.
  return sinceMs >= everyMs || sinceMs < -everyMs;
}

/** A reading of few rows is followed by a longer one, one of many by a shorter one; pages may be empty and say nothing. */
export function nextSliceMs(sliceMs: number, rows: number): number {
  if (rows < 1_000) return Math.min(sliceMs * 2, 48 * hourMs);
  return rows > 3_000 ? Math.max(sliceMs / 2, 5 * minuteMs) : sliceMs;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
