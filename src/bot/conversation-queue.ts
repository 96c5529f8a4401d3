import { AppError } from '../core/app-error.ts';

export interface ConversationQueue {
  /** Runs the work after everything that was queued for the same key before. Throws AppError `throttled` when full. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Keys with work under way; 0 when idle. */
  readonly size: number;
}

const mostWaiting = 20;

/** Turns of one conversation, one after the other in the order they came in; different conversations side by side. */
export function createConversationQueue(): ConversationQueue {
  const tails = new Map<string, { tail: Promise<unknown>; waiting: number }>();
  return {
    get size() {
      return tails.size;
    },
    run: async (key, work) => {
      const lane = tails.get(key) ?? { tail: Promise.resolve(), waiting: 0 };
      if (lane.waiting >= mostWaiting) throw new AppError('throttled', 'too many messages wait in this conversation');
      lane.waiting += 1;
      const result = lane.tail.then(work, work);
      lane.tail = result.catch(() => undefined);
      tails.set(key, lane);
      try {
        return await result;
      } finally {
        lane.waiting -= 1;
        if (lane.waiting === 0 && tails.get(key) === lane) tails.delete(key);
      }
    },
  };
}
