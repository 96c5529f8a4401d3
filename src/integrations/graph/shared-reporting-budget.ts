import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../core/app-error.ts';
import type { Logger } from '../../core/ports/logger.ts';
import type { ReportingSlots } from '../../core/ports/reporting-slots.ts';
import type { BudgetRequest, ReportingBudget } from './reporting-budget.ts';

interface SharedBudgetOptions {
  /** The fair queue of this replica. */
  readonly local: ReportingBudget;
  readonly slots: ReportingSlots;
  readonly logger: Logger;
  /** How long an answer of the database is waited for; without one, the local budget decides alone. */
  readonly answerMs?: number;
}

const shortestWaitMs = 50;

/** One reporting budget for all replicas: first a turn in this one's own queue, then one of the shared slots. */
export function createSharedReportingBudget(options: SharedBudgetOptions): ReportingBudget {
  const { local, slots, logger, answerMs = 1_500 } = options;
  let isAway = false;

  /** The wait that the database asks for; 0 also when it does not answer: then the local budget must do. */
  async function ask(priority: 'person' | 'background'): Promise<number> {
    try {
      const waitMs = await within(answerMs, slots.take(priority));
      if (isAway) logger.info('reporting budget is shared again');
      isAway = false;
      return waitMs;
    } catch (error) {
      note(error);
      return 0;
    }
  }

  function note(error: unknown): void {
    if (!isAway) {
      const name = error instanceof Error ? error.name : typeof error;
      logger.warn('reporting budget is not shared: the database does not answer', { name });
    }
    isAway = true;
  }

  async function takeShared({ priority = 'person', signal }: BudgetRequest, endsAtMs: number): Promise<void> {
    for (;;) {
      const waitMs = await ask(priority);
      if (waitMs <= 0) return;
      if (performance.now() + waitMs > endsAtMs) throw tooLong(waitMs);
      await sleep(Math.max(waitMs, shortestWaitMs), undefined, { signal }).catch((cause: unknown) => {
        throw new AppError('timed-out', 'the wait for the shared reporting budget outlasted the asker', { cause });
      });
    }
  }

  return {
    acquire: async (request) => {
      const endsAtMs = performance.now() + request.maxWaitMs;
      await local.acquire(request);
      await takeShared(request, endsAtMs);
    },
    closeFor: (retryAfterMs) => {
      local.closeFor(retryAfterMs);
      slots.closeFor(retryAfterMs).catch(note);
    },
    freeSlots: () => local.freeSlots(),
  };
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(ms, undefined, { signal: stop.signal }).then(() => {
    throw new AppError('timed-out', 'the database did not answer in time');
  });
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}

function tooLong(waitMs: number): AppError {
  const retryAfterMs = Math.ceil(waitMs);
  return new AppError('throttled', 'the reporting budget of all replicas is used up; ask again later', {
    retryAfterMs,
  });
}
