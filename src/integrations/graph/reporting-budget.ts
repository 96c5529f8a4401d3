import { AppError } from '../../core/app-error.ts';
import { FairQueue } from './fair-queue.ts';
import { planStarts } from './plan-starts.ts';

export interface BudgetRequest {
  /** Whoever asks; requesters take turns. */
  readonly requester: string;
  readonly signal: AbortSignal;
  /** Refused at once, and whenever it becomes known, that the wait would be longer than this. */
  readonly maxWaitMs: number;
  /** Background work runs only when no person waits, and leaves two slots to whoever comes next. */
  readonly priority?: 'person' | 'background';
}

/**
 * Admission to the reporting part of Graph. Small, so that a later version can share it between replicas.
 * Rejects with AppError `throttled` when the wait would be too long and `timed-out` when the signal ends it.
 */
export interface ReportingBudget {
  acquire(request: BudgetRequest): Promise<void>;
  /** The service refused all the same: nobody starts before this has passed. */
  closeFor(retryAfterMs: number): void;
  /** Requests that could start now. */
  freeSlots(): number;
}

/** Monotonic milliseconds and a timer; replaced in tests. */
export interface Timing {
  nowMs(): number;
  /** Calls back once; returns how to cancel. */
  after(delayMs: number, callback: () => void): () => void;
}

interface Waiter {
  readonly requester: string;
  readonly latestStartMs: number;
  readonly leavesFree: number;
  start(): void;
  refuse(waitMs: number): void;
}

const systemTiming: Timing = {
  nowMs: () => performance.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};

/**
 * Five starts per ten seconds: https://learn.microsoft.com/en-us/graph/throttling-limits
 * The window is a little longer than ten seconds because the service counts arrivals, and the network is uneven.
 */
export function createReportingBudget(
  options: { readonly starts?: number; readonly windowMs?: number; readonly timing?: Timing } = {},
): ReportingBudget {
  const { starts = 5, windowMs = 10_400, timing = systemTiming } = options;
  const people = new FairQueue<Waiter>();
  const background = new FairQueue<Waiter>();
  const freeAtMs: number[] = new Array(starts).fill(Number.NEGATIVE_INFINITY);
  let closedUntilMs = Number.NEGATIVE_INFINITY;
  let cancelTimer = () => {};

  /** Starts whoever may start, refuses whoever would wait too long, and sets the timer for the next start. */
  function settle(): void {
    cancelTimer();
    const nowMs = timing.nowMs();
    const waiters = [...people.inOrder(), ...background.inOrder()];
    const plan = planStarts({ waiters, freeAtMs, notBeforeMs: Math.max(nowMs, closedUntilMs), windowMs });
    for (const { waiter, startMs } of plan.refused) waiter.refuse(startMs - nowMs);
    for (const { waiter, startMs } of plan.started.filter((step) => step.startMs <= nowMs)) {
      takeSlot(startMs);
      waiter.start();
    }
    const next = plan.started.find((step) => step.startMs > nowMs);
    if (next !== undefined) cancelTimer = timing.after(next.startMs - nowMs, settle);
  }

  function takeSlot(startMs: number): void {
    freeAtMs.sort((a, b) => a - b);
    freeAtMs[0] = startMs + windowMs;
  }

  return {
    acquire(request) {
      if (request.signal.aborted) return Promise.reject(outOfTime(request.signal));
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const stopListening = () => request.signal.removeEventListener('abort', onAbort);
      const queue = request.priority === 'background' ? background : people;
      const waiter: Waiter = {
        requester: request.requester,
        latestStartMs: timing.nowMs() + request.maxWaitMs,
        leavesFree: request.priority === 'background' ? Math.min(2, starts - 1) : 0,
        start() {
          stopListening();
          queue.serve(waiter);
          resolve();
        },
        refuse(waitMs) {
          stopListening();
          queue.leave(waiter);
          reject(tooLong(waitMs));
        },
      };
      function onAbort(): void {
        queue.leave(waiter);
        reject(outOfTime(request.signal));
        settle();
      }
      request.signal.addEventListener('abort', onAbort, { once: true });
      queue.add(waiter);
      settle();
      return promise;
    },
    closeFor(retryAfterMs) {
      closedUntilMs = Math.max(closedUntilMs, timing.nowMs() + retryAfterMs);
      settle();
    },
    freeSlots() {
      const nowMs = timing.nowMs();
      if (closedUntilMs > nowMs) return 0;
      return freeAtMs.filter((freeMs) => freeMs <= nowMs).length;
    },
  };
}

function outOfTime(signal: AbortSignal): AppError {
  return new AppError('timed-out', 'the wait for the shared reporting budget outlasted the asker', {
    cause: signal.reason,
  });
}

function tooLong(waitMs: number): AppError {
  const retryAfterMs = Math.ceil(waitMs);
  return new AppError('throttled', 'the shared reporting budget is used up; ask again later', { retryAfterMs });
}
