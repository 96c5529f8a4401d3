/** Waiting; replaced in tests. */
export interface Pacer {
  /** Milliseconds that only ever grow, whatever happens to the clock. */
  nowMs(): number;
  /** Resolves after this long, or at once when the signal ends the wait. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemPacer: Pacer = {
  nowMs: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end, { once: true });
    }),
};
