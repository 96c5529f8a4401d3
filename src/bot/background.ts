/** Work that outlives the request it began with, so that stopping can wait for it. */
export interface Background {
  /** The work must not reject. */
  start(work: Promise<void>): void;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
}

export function createBackground(): Background {
  const running = new Set<Promise<void>>();
  return {
    start: (work) => {
      running.add(work);
      void work.finally(() => running.delete(work));
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
