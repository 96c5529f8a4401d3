import { AppError } from '../../core/app-error.ts';
import type { ClaimedJob, JobEffects, JobQueue } from '../../core/ports/jobs.ts';
import type { Logger } from '../../core/ports/logger.ts';
import type { Timers } from '../../core/ports/timers.ts';
import { backoffMs } from './backoff-ms.ts';
import { failureReason } from './failure-reason.ts';
import type { OutageLog } from './outage-log.ts';
import { pause } from './pause.ts';

export interface JobTools {
  /** Given when the work is of no use any more: the claim was lost, it took too long, or the process is stopping. */
  readonly signal: AbortSignal;
}

/**
 * Does one job and gives back what it leaves behind, which is then kept exactly once. What it does outside the database
 * can happen again: a worker may die behind it. An AppError `invalid-input` gives the job up, any other error is tried
 * again.
 */
export type JobHandler = (job: ClaimedJob, tools: JobTools) => Promise<JobEffects>;

export interface JobSurroundings {
  readonly queue: Pick<JobQueue, 'extend' | 'complete' | 'fail' | 'bury'>;
  readonly claimMs: number;
  readonly longestJobMs: number;
  readonly timers: Timers;
  readonly random: () => number;
  readonly logger: Logger;
  readonly outage: OutageLog;
  /** Given when nothing may be written any more. */
  readonly over: AbortSignal;
}

type End = { readonly effects: JobEffects } | { readonly error: unknown };

/** Does one job that is in hand and writes how it ended. True: it left further jobs behind. Never throws. */
export async function doJob(job: ClaimedJob, handler: JobHandler, around: JobSurroundings): Promise<boolean> {
  const useless = new AbortController();
  const letGo = keepClaim(job, useless, around);
  const end = await runHandler({ job, handler, useless, around });
  const leavesJobs = await writeEnd(job, end, around);
  letGo();
  return leavesJobs;
}

/** Extends the claim as long as the job is under way. */
function keepClaim(job: ClaimedJob, useless: AbortController, around: JobSurroundings): () => void {
  const { queue, claimMs, timers, outage, over } = around;
  let isLetGo = false;
  let cancel = () => {};
  const extend = async () => {
    try {
      if (!(await queue.extend(job, claimMs))) useless.abort();
    } catch (error) {
      outage.began(error);
    }
    rearm();
  };
  const rearm = () => {
    if (!isLetGo && !over.aborted) cancel = timers.after(claimMs / 3, () => void extend());
  };
  const letGo = () => {
    isLetGo = true;
    cancel();
    over.removeEventListener('abort', stop);
  };
  const stop = () => {
    letGo();
    useless.abort();
  };
  over.addEventListener('abort', stop);
  rearm();
  return letGo;
}

interface Running {
  readonly job: ClaimedJob;
  readonly handler: JobHandler;
  readonly useless: AbortController;
  readonly around: JobSurroundings;
}

/** A handler that never ends must not keep its slot for ever. */
function runHandler({ job, handler, useless, around }: Running): Promise<End> {
  const { timers, longestJobMs, over } = around;
  return new Promise((resolve) => {
    const cancel = timers.after(longestJobMs, () => {
      useless.abort();
      resolve({ error: new AppError('timed-out', `job ${job.id} took longer than ${longestJobMs} ms`) });
    });
    useless.signal.addEventListener('abort', () => {
      if (!over.aborted) return;
      // Nothing waits for it any more, and its timer must not keep the process.
      cancel();
      resolve({ error: useless.signal.reason });
    });
    const run = async () => handler(job, { signal: useless.signal });
    void run()
      .then(
        (effects) => resolve({ effects }),
        (error: unknown) => resolve({ error }),
      )
      .finally(cancel);
  });
}

const firstWriteMs = 500;
const longestWriteMs = 10_000;
const mostWrites = 30;

/** Tries until it is written, for some minutes: to let go of a finished job means that it is done again. */
async function writeEnd(job: ClaimedJob, end: End, around: JobSurroundings): Promise<boolean> {
  const { timers, random, outage, over, logger } = around;
  for (let attempt = 1; attempt <= mostWrites && !over.aborted; attempt++) {
    try {
      return await writeOnce(job, end, around);
    } catch (error) {
      if (isLost(error)) {
        logger.warn('a job was lost to another worker', { job: job.id, kind: job.kind, attempt: job.attempt });
        return false;
      }
      outage.began(error);
    }
    await pause(
      timers,
      backoffMs({ attempt, random: random(), firstMs: firstWriteMs, longestMs: longestWriteMs }),
      over,
    );
  }
  return false;
}

async function writeOnce(job: ClaimedJob, end: End, around: JobSurroundings): Promise<boolean> {
  if ('error' in end) {
    await writeFailure(job, end.error, around);
    return false;
  }
  try {
    await around.queue.complete(job, end.effects);
    return (end.effects.jobs?.length ?? 0) > 0;
  } catch (error) {
    if (isLost(error)) throw error;
    // If a failure can be written, the database is there, and it is the effects that it refuses.
    await writeFailure(job, error, around);
    return false;
  }
}

const firstRetryMs = 5_000;
const longestRetryMs = 15 * 60_000;

async function writeFailure(job: ClaimedJob, error: unknown, around: JobSurroundings): Promise<void> {
  const { queue, random, logger } = around;
  const reason = failureReason(error);
  const data = { job: job.id, kind: job.kind, attempt: job.attempt, reason };
  if (error instanceof AppError && error.code === 'invalid-input') {
    await queue.bury(job, reason);
    logger.error('a job was given up', data);
    return;
  }
  const askedMs = error instanceof AppError ? (error.retryAfterMs ?? 0) : 0;
  const ownMs = backoffMs({
    attempt: job.attempt,
    random: random(),
    firstMs: firstRetryMs,
    longestMs: longestRetryMs,
  });
  const inMs = Math.max(askedMs, ownMs);
  if ((await queue.fail(job, { reason, inMs })) === 'dead') logger.error('a job was given up', data);
  else logger.warn('a job failed and is tried again', { ...data, inMs });
}

function isLost(error: unknown): boolean {
  return error instanceof AppError && error.code === 'conflict';
}
