import type { Clock } from '../../core/ports/clock.ts';
import type { ReadOptions } from '../../core/ports/tenant-reader.ts';

/** How long one asker is still willing to wait, and the signal that ends it. */
export interface Patience {
  readonly signal: AbortSignal;
  /** A wait longer than this is refused at once instead of being begun. */
  leftMs(): number;
  /** The longest wait for a turn in a rationed part of the service; absent: as long as is left. */
  readonly queueMs?: number | undefined;
}

/** The patience of a read: until its stated end, and never longer than `maxWaitMs` from now. */
export function patienceOf(options: ReadOptions, limits: { clock: Clock; maxWaitMs: number }): Patience {
  const statedMs = options.endsAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(options.endsAt);
  const remainingMs = Math.min(limits.maxWaitMs, statedMs - Date.parse(limits.clock.now()));
  const endsAtMs = performance.now() + remainingMs;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(Math.max(0, Math.ceil(remainingMs)))]);
  return { signal, leftMs: () => endsAtMs - performance.now(), queueMs: options.longestQueueMs };
}
