import type { Timing } from '../../../../src/integrations/graph/reporting-budget.ts';

interface Timer {
  readonly atMs: number;
  readonly callback: () => void;
}

/** Time that passes only when told to. */
export class ManualTiming implements Timing {
  #nowMs = 0;
  #timers: Timer[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.#nowMs + delayMs, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, with everything due in it, in order. */
  async pass(ms: number): Promise<void> {
    await settled();
    const endMs = this.#nowMs + ms;
    for (;;) {
      const next = this.#timers.filter(({ atMs }) => atMs <= endMs).toSorted((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.callback();
      await settled();
    }
    this.#nowMs = endMs;
    await settled();
  }

  get pendingTimers(): number {
    return this.#timers.length;
  }
}

/** Lets every promise that is already decided run its continuations. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
