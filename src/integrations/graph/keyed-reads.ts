import { makeRoom } from '../../core/make-room.ts';
import type { Patience } from './patience.ts';
import { createSharedRead, type SharedRead } from './shared-read.ts';

interface KeyedReadsOptions<T> {
  readonly freshMs: number;
  /** The longest unused keys are dropped beyond this. */
  readonly maxKeys?: number;
  read(key: string, patience: Patience, requester: string): Promise<T>;
}

/** A shared read per key, for a limited number of keys. */
export function createKeyedReads<T>(options: KeyedReadsOptions<T>) {
  const { freshMs, maxKeys = 500 } = options;
  const reads = new Map<string, SharedRead<T>>();

  function readFor(key: string): SharedRead<T> {
    const read =
      reads.get(key) ??
      createSharedRead({
        read: (patience, requester) => options.read(key, patience, requester),
        freshMs: () => freshMs,
      });
    // Taking it out and putting it back makes it the most recently used.
    reads.delete(key);
    makeRoom(reads, maxKeys);
    reads.set(key, read);
    return read;
  }

  return {
    get: (key: string, patience: Patience, requester: string): Promise<T> => readFor(key).get(patience, requester),
  };
}
