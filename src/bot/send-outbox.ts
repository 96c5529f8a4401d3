import type { Logger } from '../core/ports/logger.ts';
import type { MessageInHand, Outbox } from '../core/ports/outbox.ts';
import { wordsOfError } from '../core/words-of-error.ts';
import { deliverInHand } from './deliver-in-hand.ts';
import { type PlaceWriterParts, retirePlace, writeToPlace } from './write-to-place.ts';

export interface OutboxSenderOptions extends PlaceWriterParts {
  readonly outbox: Outbox;
  readonly logger: Logger;
  /** How many messages are under way at most, one in each. */
  readonly slots?: number;
  /** How often to look for what other replicas wrote and for what has become due. */
  readonly pollMs?: number;
  /** How long a message is in hand; well above the time of one call. */
  readonly claimMs?: number;
}

export interface OutboxSender {
  /** Something was put into the outbox. */
  wake(): void;
  /** Takes no more messages, and waits for those in hand, at most so long. True: none is under way any more. */
  stop(withinMs?: number): Promise<boolean>;
}

const longestOutageWaitMs = 30_000;

/** Sends what is in the outbox until it is stopped, also after the database was away. */
export function sendOutbox(options: OutboxSenderOptions): OutboxSender {
  const { slots = 4, pollMs = 500, claimMs = 60_000, logger } = options;
  const sleepers = createSleepers();
  let isStopped = false;
  let failures = 0;

  async function claim(): Promise<MessageInHand | null> {
    try {
      const hand = await options.outbox.claim(claimMs);
      if (failures > 0) logger.info('the outbox can be read again');
      failures = 0;
      return hand;
    } catch (error) {
      if (failures === 0) logger.error('the outbox cannot be read; it is tried again', { why: wordsOfError(error) });
      failures += 1;
      return null;
    }
  }

  async function work(isPolling: boolean): Promise<void> {
    while (!isStopped) {
      const hand = await claim();
      if (hand === null) {
        if (isStopped) return;
        // One of them looks regularly; the others are woken when there is more than one message.
        await sleepers.sleep(isPolling ? waitMs(failures, pollMs) : null);
        continue;
      }
      sleepers.wakeOne();
      await deliver(options, hand);
    }
  }

  const all = Promise.all(Array.from({ length: slots }, (_, index) => work(index === 0)));
  return {
    wake: sleepers.wakeOne,
    stop: async (withinMs = 10_000) => {
      isStopped = true;
      sleepers.wakeAll();
      return await endsWithin(all, withinMs);
    },
  };
}

/** What fails here is the database; the message stays in hand until its claim has run out. */
async function deliver(options: OutboxSenderOptions, { message, ...hand }: MessageInHand): Promise<void> {
  const { outbox, logger } = options;
  const { slot, place } = hand;
  try {
    const send = await writeToPlace(options, place, message);
    if (send === null) {
      logger.warn('a message has nowhere to go', { slot });
      return await outbox.closePlace(place, 'no-reference');
    }
    const retire = (closed: typeof place) => retirePlace(options, closed);
    await deliverInHand({ outbox, logger, retire }, hand, send);
  } catch (error) {
    logger.error('a message was left for later', { slot, why: wordsOfError(error) });
  }
}

function waitMs(failures: number, pollMs: number): number {
  return failures === 0 ? pollMs : Math.min(pollMs * 2 ** Math.min(failures, 10), longestOutageWaitMs);
}

/** Slots that have nothing to do. A call that nobody hears is kept for the next who would sleep. */
function createSleepers() {
  const sleeping = new Set<() => void>();
  let isCalled = false;
  const wakeOne = (): void => {
    const [first] = sleeping;
    if (first === undefined) isCalled = true;
    else first();
  };
  return {
    wakeOne,
    wakeAll: () => {
      isCalled = true;
      for (const wake of sleeping) wake();
    },
    /** Null: until somebody calls. */
    sleep: async (ms: number | null): Promise<void> => {
      if (isCalled) {
        isCalled = false;
        return;
      }
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          sleeping.delete(wake);
          resolve();
        };
        const timer = ms === null ? undefined : setTimeout(wake, ms);
        sleeping.add(wake);
      });
    },
  };
}

async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const isEnded = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return isEnded;
}
