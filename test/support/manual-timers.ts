import type { Timers } from '../../src/core/ports/timers.ts';

export interface ManualTimers extends Timers {
  /** Lets time pass: everything that becomes due runs in its order, and what it started settles in between. */
  advance(ms: number): Promise<void>;
  nowMs(): number;
  /** How many timers still wait. */
  pending(): number;
}

/** Time that stands still until a test lets it pass. */
export function createManualTimers(): ManualTimers {
  const waiting = new Set<{ readonly dueMs: number; readonly run: () => void }>();
  let nowMs = 0;
  return {
    after: (ms, run) => {
      const timer = { dueMs: nowMs + ms, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    advance: async (ms) => {
      const endMs = nowMs + ms;
      await settle();
      for (;;) {
        const [next] = [...waiting].filter(({ dueMs }) => dueMs <= endMs).toSorted((a, b) => a.dueMs - b.dueMs);
        if (next === undefined) break;
        nowMs = next.dueMs;
        waiting.delete(next);
        next.run();
        await settle();
      }
      nowMs = endMs;
    },
    nowMs: () => nowMs,
    pending: () => waiting.size,
  };
}

/** All that only waits for promises has happened after it. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
