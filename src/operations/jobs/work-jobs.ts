import type { JobQueue } from '../../core/ports/jobs.ts';
import type { Logger } from '../../core/ports/logger.ts';
import type { Timers } from '../../core/ports/timers.ts';
import { backoffMs } from './backoff-ms.ts';
import { doJob, type JobHandler } from './do-job.ts';
import { createOutageLog } from './outage-log.ts';
import { pause } from './pause.ts';

export interface WorkOptions {
  readonly queue: Pick<JobQueue, 'claim' | 'extend' | 'complete' | 'fail' | 'bury'>;
  /** By kind; jobs of other kinds are left to other workers. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** How many jobs are in hand at once. */
  readonly slots: number;
  /** How often to look for jobs that nobody announced with `wake`. */
  readonly pollMs: number;
  /** After this long the jobs of a dead worker are given to another one. */
  readonly claimMs?: number;
  /** A handler that takes longer has failed. */
  readonly longestJobMs?: number;
  readonly timers: Timers;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly logger: Logger;
}

export interface JobWorker {
  /** Something may be due now. */
  wake(): void;
  /**
   * Takes nothing more, and resolves when nothing is in hand, at the latest after that time. What is in hand then is
   * told to end, is not written any more, and comes back when its claim has run out.
   */
  stop(withinMs: number): Promise<void>;
}

const longestOutagePauseMs = 30_000;

/**
 * Does the jobs of a queue until it is stopped. It takes as many as it has free slots, so that no job waits in the hand
 * of a busy worker, and outlives a database that is away.
 */
export function workJobs(options: WorkOptions): JobWorker {
  const { queue, handlers, slots, pollMs, claimMs = 60_000, longestJobMs = 15 * 60_000 } = options;
  const { timers, random, logger } = options;
  const kinds = Object.keys(handlers);
  const outage = createOutageLog(logger);
  const inHand = new Set<Promise<void>>();
  const over = new AbortController();
  const around = { queue, claimMs, longestJobMs, timers, random, logger, outage, over: over.signal };
  let isStopping = false;
  let bell = new AbortController();

  async function run(): Promise<void> {
    for (let failures = 0; !isStopping; ) {
      if (inHand.size >= slots) {
        await Promise.race(inHand);
        continue;
      }
      // A wake that comes while the queue is being asked must not be missed.
      bell = new AbortController();
      const free = slots - inHand.size;
      const taken = await take(free);
      failures = taken === null ? failures + 1 : 0;
      if (taken === null) await pause(timers, outagePauseMs(failures), bell.signal);
      else if (taken < free) await pause(timers, pollMs, bell.signal);
    }
    await Promise.all(inHand);
  }

  /** How many there were; null: the queue cannot be asked. */
  async function take(most: number): Promise<number | null> {
    try {
      const jobs = await queue.claim({ kinds, most, forMs: claimMs });
      outage.ended();
      if (over.signal.aborted) return 0;
      for (const job of jobs) {
        const handler = handlers[job.kind];
        if (handler === undefined) continue;
        const work = doJob(job, handler, around).then((leavesJobs) => {
          inHand.delete(work);
          if (leavesJobs) bell.abort();
        });
        inHand.add(work);
      }
      return jobs.length;
    } catch (error) {
      outage.began(error);
      return null;
    }
  }

  function outagePauseMs(attempt: number): number {
    // Never at once, whatever the random number: the database has its own trouble.
    return pollMs + backoffMs({ attempt, random: random(), firstMs: pollMs, longestMs: longestOutagePauseMs });
  }

  const ended = run();
  return {
    wake: () => bell.abort(),
    stop: async (withinMs) => {
      isStopping = true;
      bell.abort();
      const finished = new AbortController();
      void ended.then(() => finished.abort());
      await pause(timers, withinMs, finished.signal);
      over.abort();
    },
  };
}
