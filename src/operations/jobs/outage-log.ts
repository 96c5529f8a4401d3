import type { Logger } from '../../core/ports/logger.ts';
import { wordsOfError } from '../../core/words-of-error.ts';

/** Says once that the database is away and once that it is back, however often that is noticed. */
export interface OutageLog {
  began(error: unknown): void;
  ended(): void;
}

export function createOutageLog(logger: Logger): OutageLog {
  let isOut = false;
  return {
    began: (error) => {
      if (isOut) return;
      isOut = true;
      logger.warn('jobs wait for the database', { why: wordsOfError(error) });
    },
    ended: () => {
      if (!isOut) return;
      isOut = false;
      logger.info('the database is back, jobs go on');
    },
  };
}
