import { AppError } from '../../core/app-error.ts';
import { abortable } from './abortable.ts';
import type { Patience } from './patience.ts';

interface SharedReadOptions<T> {
  read(patience: Patience, requester: string): Promise<T>;
  /** How long a value answers later askers; asked anew each time. */
  freshMs(): number;
}

export interface SharedRead<T> {
  get(patience: Patience, requester: string): Promise<T>;
}

/**
 * One read for everybody who asks at the same time, kept for a while. An asker who leaves ends the read only when
 * nobody else waits for it. Failures are not kept.
 */
export function createSharedRead<T>(options: SharedReadOptions<T>): SharedRead<T> {
  let kept: { value: T; atMs: number } | undefined;
  let flight: { promise: Promise<T>; stop: AbortController; askers: number } | undefined;

  function start(patience: Patience, requester: string) {
    const stop = new AbortController();
    const shared: Patience = { ...patience, signal: stop.signal };
    const started = { promise: fly(shared, requester), stop, askers: 0 };
    flight = started;
    const land = () => {
      if (flight === started) flight = undefined;
    };
    started.promise.then(land, land);
    return started;
  }

  async function fly(patience: Patience, requester: string): Promise<T> {
    const value = await options.read(patience, requester);
    kept = { value, atMs: performance.now() };
    return value;
  }

  async function get(patience: Patience, requester: string, mayRepeat: boolean): Promise<T> {
    if (kept !== undefined && performance.now() - kept.atMs < options.freshMs()) return kept.value;
    const isFollower = flight !== undefined;
    const joined = flight ?? start(patience, requester);
    joined.askers++;
    try {
      return await abortable(joined.promise, patience.signal);
    } catch (error) {
      // The starter may have been willing to wait for less than this asker is.
      const isStartersHaste = error instanceof AppError && error.code === 'throttled';
      if (isFollower && isStartersHaste && mayRepeat && !patience.signal.aborted) {
        return await get(patience, requester, false);
      }
      throw error;
    } finally {
      joined.askers--;
      if (joined.askers === 0 && flight === joined) {
        flight = undefined;
        joined.stop.abort();
      }
    }
  }

  return { get: (patience, requester) => get(patience, requester, true) };
}
