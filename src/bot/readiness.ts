/** What is in the way of work, in fixed words that say nothing about the outside. */
export type Unreadiness = 'starting' | 'draining' | 'database' | 'migrations';

/** What keeps the store from working; null: nothing. Must not throw. */
export type Ping = () => Promise<'database' | 'migrations' | null>;

export interface Readiness {
  /** From now on the store decides. */
  begin(ping: Ping): void;
  /** From now on nothing new should come, for good. */
  drain(): void;
  /** Empty: ready. */
  reasons(): Promise<readonly Unreadiness[]>;
}

// However often somebody asks, the database is asked once in this time.
const keptMs = 1_000;

/** Whether work should be sent here; `nowMs` counts on when clocks jump. */
export function createReadiness(nowMs: () => number = () => performance.now()): Readiness {
  let ping: Ping | null = null;
  let isDraining = false;
  let last: { readonly atMs: number; readonly trouble: ReturnType<Ping> } | null = null;

  function trouble(ask: Ping): ReturnType<Ping> {
    if (last === null || nowMs() - last.atMs >= keptMs) last = { atMs: nowMs(), trouble: ask() };
    return last.trouble;
  }

  return {
    begin: (ask) => {
      ping = ask;
    },
    drain: () => {
      isDraining = true;
    },
    reasons: async () => {
      if (isDraining) return ['draining'];
      if (ping === null) return ['starting'];
      const found = await trouble(ping);
      return found === null ? [] : [found];
    },
  };
}
