import type { Pacer } from '../../../src/core/ports/pacer.ts';

interface Wait {
  readonly atMs: number;
  end(): void;
}

/** Time that passes only when told to. */
export class ManualPacer implements Pacer {
  #nowMs = 0;
  #waits: Wait[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        this.#waits = this.#waits.filter((other) => other !== wait);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const wait = { atMs: this.#nowMs + ms, end };
      this.#waits.push(wait);
      signal.addEventListener('abort', end, { once: true });
    });
  }

  /** Lets time pass, with everything due in it, in order. */
  async pass(ms: number): Promise<void> {
    await settled();
    const endMs = this.#nowMs + ms;
    for (;;) {
      const next = this.#waits.filter(({ atMs }) => atMs <= endMs).toSorted((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined) break;
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.end();
      await settled();
    }
    this.#nowMs = endMs;
    await settled();
  }
}

/** Lets every promise that is already decided run its continuations. */
async function settled(): Promise<void> {
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setImmediate(resolve));
}
