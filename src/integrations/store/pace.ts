/** How often something may happen: `burst` times at once, and then once in every interval. */
export interface Pace {
  readonly intervalMs: number;
  readonly burst: number;
}

/**
 * Of one bot in one conversation Teams takes 7 messages in a second, 8 in two, 60 in thirty and 1,800 in an hour. Each
 * of these windows has room here for one more call that was late on its way.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit
 */
export const placePace: Pace = { intervalMs: 2_020, burst: 5 };

/**
 * Of one app in one tenant Teams takes 50 calls in a second; the same page said 30 before, and this stays below both,
 * with room for the answers that are sent inside turns.
 */
export const tenantPace: Pace = { intervalMs: 40, burst: 4 };

/** Nothing may wait longer; a time further ahead was written by a clock that was wrong. */
export const longestWaitMs = 10 * 60_000;

interface Asking {
  /** What the last taking returned; 0: there was none. */
  readonly freeMs: number;
  readonly nowMs: number;
  readonly pace: Pace;
}

/** What to remember when it may happen now; null: not yet. The generic cell rate algorithm. */
export function takeFrom({ freeMs, nowMs, pace }: Asking): number | null {
  const known = plausible(freeMs, nowMs, pace);
  return known - aheadMs(pace) > nowMs ? null : Math.max(known, nowMs) + pace.intervalMs;
}

/** What to remember of something that has happened without asking. */
export function chargeTo({ freeMs, nowMs, pace }: Asking): number {
  const known = Math.max(plausible(freeMs, nowMs, pace), nowMs) + pace.intervalMs;
  return Math.min(known, nowMs + longestWaitMs);
}

/** What to remember so that nothing happens for so long. */
export function pausedFor({ freeMs, nowMs, pace }: Asking, forMs: number): number {
  const until = nowMs + Math.min(Math.max(forMs, 0), longestWaitMs) + aheadMs(pace);
  return Math.max(plausible(freeMs, nowMs, pace), until);
}

/** How far the remembered time may lie ahead while something may still happen. */
export function aheadMs({ burst, intervalMs }: Pace): number {
  return (burst - 1) * intervalMs;
}

function plausible(freeMs: number, nowMs: number, pace: Pace): number {
  return freeMs > nowMs + longestWaitMs + aheadMs(pace) ? 0 : freeMs;
}
