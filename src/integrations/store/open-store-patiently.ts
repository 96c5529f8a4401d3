import { setTimeout } from 'node:timers/promises';
import { AppError } from '../../core/app-error.ts';
import type { Logger } from '../../core/ports/logger.ts';
import { openStore, type Store, type StorePlace } from './open-store.ts';

interface Patience {
  readonly logger: Logger;
  readonly wait?: (ms: number) => Promise<unknown>;
}

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/**
 * Opens the store as soon as its server answers: after a power cut the database may start later than the bot. Says
 * each time why it waits. What waiting does not mend, such as a wrong password, is thrown at once.
 */
export async function openStorePatiently(place: StorePlace, { logger, wait = setTimeout }: Patience): Promise<Store> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      return await openStore(place);
    } catch (error) {
      if (!(error instanceof AppError) || !mendedByTime.includes(error.code)) throw error;
      logger.warn('waiting for the database', { why: error.message, waitMs });
    }
    await wait(waitMs);
  }
}

const mendedByTime: readonly string[] = ['unreachable', 'timed-out'];
