import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/app-error.ts';
import type { Logger } from '../../../src/core/ports/logger.ts';
import type { JobHandler } from '../../../src/operations/jobs/do-job.ts';
import { type JobWorker, workJobs } from '../../../src/operations/jobs/work-jobs.ts';
import { createManualTimers, type ManualTimers } from '../../support/manual-timers.ts';
import { FakeQueue } from './fake-queue.ts';

const pollMs = 1_000;
const claimMs = 60_000;
const longestJobMs = 600_000;

let timers: ManualTimers;
let queue: FakeQueue;
let lines: string[];
let workers: JobWorker[];

beforeEach(() => {
  timers = createManualTimers();
  queue = new FakeQueue(timers.nowMs);
  lines = [];
  workers = [];
});

afterEach(async () => {
  await Promise.all([...workers.map((worker) => worker.stop(0)), timers.advance(1)]);
});

const logger: Logger = {
  info: (message, data) => void lines.push(`info: ${message} ${JSON.stringify(data ?? {})}`),
  warn: (message, data) => void lines.push(`warn: ${message} ${JSON.stringify(data ?? {})}`),
  error: (message, data) => void lines.push(`error: ${message} ${JSON.stringify(data ?? {})}`),
};

function start(handlers: Readonly<Record<string, JobHandler>>, slots = 3): JobWorker {
  const worker = workJobs({
    queue,
    handlers,
    slots,
    pollMs,
    claimMs,
    longestJobMs,
    timers,
    random: () => 1,
    logger,
  });
  workers.push(worker);
  return worker;
}

/** A handler whose jobs end when the test says so. */
function heldBack() {
  const running: { readonly id: number; readonly signal: AbortSignal; finish(): void }[] = [];
  const handler: JobHandler = ({ id }, { signal }) =>
    new Promise((resolve) => running.push({ id, signal, finish: () => resolve({}) }));
  return { running, handler };
}

describe('a worker', () => {
  it('does what is due and hands over what each job leaves behind', async () => {
    queue.put('greet');
    queue.put('check');

    start({
      greet: async () => ({ jobs: [] }),
      check: async ({ id }) => ({ jobs: [{ kind: `after-${id}`, payload: {} }] }),
    });
    await timers.advance(0);

    expect(queue.summary).toEqual(['greet done 1 -', 'check done 1 -', 'after-2 waiting 0 -']);
    expect(queue.effects).toEqual([{ jobs: [] }, { jobs: [{ kind: 'after-2', payload: {} }] }]);
    expect(lines).toEqual([]);
  });

  it('leaves jobs alone that it has no handler for', async () => {
    queue.put('foreign');

    start({ check: async () => ({}) });
    await timers.advance(5 * pollMs);

    expect(queue.summary).toEqual(['foreign waiting 0 -']);
    expect(queue.claims[0]?.kinds).toEqual(['check']);
  });

  it('has one job in hand for each slot and takes the next when one is free', async () => {
    const { running, handler } = heldBack();
    for (let index = 0; index < 5; index++) queue.put('check');

    start({ check: handler }, 2);
    await timers.advance(10 * pollMs);
    const before = running.map(({ id }) => id);
    running[0]?.finish();
    await timers.advance(0);

    expect(before).toEqual([1, 2]);
    expect(running.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(queue.claims.map(({ most }) => most)).toEqual([2, 1]);
  });

  it('looks again after a while, at once when it is woken, and at once when a job left a job behind', async () => {
    const done: string[] = [];
    const handler: JobHandler = async ({ kind }) => {
      done.push(kind);
      return kind === 'first' ? { jobs: [{ kind: 'second', payload: {} }] } : {};
    };
    const worker = start({ first: handler, second: handler, third: handler });
    await timers.advance(0);

    queue.put('first');
    await timers.advance(pollMs - 1);
    const early = [...done];
    await timers.advance(1);
    const polled = [...done];
    queue.put('third');
    worker.wake();
    await timers.advance(0);

    expect([early, polled, done]).toEqual([[], ['first', 'second'], ['first', 'second', 'third']]);
  });

  it('does not miss a wake that comes while it asks the queue', async () => {
    const claim = queue.claim.bind(queue);
    let worker: JobWorker | undefined;
    let isFirst = true;
    queue.claim = async (wanted) => {
      const jobs = await claim(wanted);
      if (isFirst) queue.put('check');
      if (isFirst) worker?.wake();
      isFirst = false;
      return jobs;
    };

    worker = start({ check: async () => ({}) });
    await timers.advance(0);

    expect(queue.summary).toEqual(['check done 1 -']);
  });

  it('keeps the claim of a slow job, and lets go of it afterwards', async () => {
    const { running, handler } = heldBack();
    queue.put('check');
    start({ check: handler });

    await timers.advance(3 * claimMs);
    running[0]?.finish();
    await timers.advance(10 * claimMs);

    expect(queue.summary).toEqual(['check done 1 -']);
    expect(queue.extended).toHaveLength(9);
    expect(running).toHaveLength(1);
  });

  it('tells a job whose claim was lost, and writes nothing of it', async () => {
    const { running, handler } = heldBack();
    queue.put('check');
    start({ check: handler }, 1);
    await timers.advance(0);

    for (const job of queue.jobs) job.epoch += 1;
    await timers.advance(claimMs / 3);
    const isTold = running[0]?.signal.aborted;
    running[0]?.finish();
    await timers.advance(0);

    expect(isTold).toBe(true);
    expect(queue.effects).toEqual([]);
    expect(lines).toEqual(['warn: a job was lost to another worker {"job":1,"kind":"check","attempt":1}']);
  });

  it('tries a failed job again, later each time, and gives it up with a word for a reason', async () => {
    const tries: number[] = [];
    queue.put('check');

    start({
      check: async () => {
        tries.push(timers.nowMs());
        throw new AppError('unreachable', 'Ada Lovelace cannot be reached');
      },
    });
    await timers.advance(60_000);

    expect(tries).toEqual([0, 5_000, 15_000]);
    expect(queue.summary).toEqual(['check dead 3 unreachable']);
    expect(lines).toEqual([
      'warn: a job failed and is tried again {"job":1,"kind":"check","attempt":1,"reason":"unreachable","inMs":5000}',
      'warn: a job failed and is tried again {"job":1,"kind":"check","attempt":2,"reason":"unreachable","inMs":10000}',
      'error: a job was given up {"job":1,"kind":"check","attempt":3,"reason":"unreachable"}',
    ]);
  });

  it.each<[string, string, () => Promise<never>]>([
    ['the code of an AppError', 'timed-out', () => Promise.reject(new AppError('timed-out', 'Ada'))],
    ['the name of another error', 'TypeError', () => Promise.reject(new TypeError('Ada'))],
    ['nothing of what is no error', 'unknown', () => Promise.reject('Ada')],
    [
      'nothing of a strange name',
      'unknown',
      () => Promise.reject(Object.assign(new Error('?'), { name: 'Ada Lovelace' })),
    ],
    [
      'the name of what was thrown on the spot',
      'RangeError',
      () => {
        throw new RangeError('Ada');
      },
    ],
  ])('keeps %s as the reason', async (_, reason, check) => {
    queue.put('check');

    start({ check });
    await timers.advance(0);

    expect(queue.summary).toEqual([`check waiting 1 ${reason}`]);
  });

  it('waits as long as the outside asked for', async () => {
    queue.put('check');

    start({ check: () => Promise.reject(new AppError('throttled', 'wait', { retryAfterMs: 90_000 })) });
    await timers.advance(0);

    expect(queue.jobs[0]?.dueMs).toBe(90_000);
  });

  it('gives up at once what no second try can mend', async () => {
    queue.put('check');

    start({ check: () => Promise.reject(new AppError('invalid-input', 'Ada')) });
    await timers.advance(0);

    expect(queue.summary).toEqual(['check dead 1 invalid-input']);
  });

  it('counts a job as failed whose effects the database refuses', async () => {
    queue.put('check');
    queue.refusesEffects = true;

    start({ check: async () => ({}) });
    await timers.advance(0);

    expect(queue.summary).toEqual(['check waiting 1 TypeError']);
  });

  it('takes its slot back from a handler that never ends', async () => {
    const { running, handler } = heldBack();
    queue.put('stuck');
    queue.put('check');

    start({ stuck: handler, check: async () => ({}) }, 1);
    await timers.advance(longestJobMs);

    expect(queue.summary).toEqual(['stuck waiting 1 timed-out', 'check done 1 -']);
    expect(running[0]?.signal.aborted).toBe(true);
  });
});

describe('a worker whose database is away', () => {
  it('asks less and less often, says so once, goes on when it is back and says that once', async () => {
    queue.put('check');
    queue.isAway = true;

    start({ check: async () => ({}) });
    await timers.advance(10 * 60_000);
    const asked = queue.claims.length;
    queue.isAway = false;
    await timers.advance(60_000);

    expect(asked).toBeLessThan(30);
    expect(queue.summary).toEqual(['check done 1 -']);
    expect(lines).toEqual([
      'warn: jobs wait for the database {"why":"connect ECONNREFUSED"}',
      'info: the database is back, jobs go on {}',
    ]);
  });

  it('keeps the end of a job until it can be written, and does not do it again', async () => {
    const { running, handler } = heldBack();
    queue.put('check');
    start({ check: handler }, 1);
    await timers.advance(0);

    queue.isAway = true;
    running[0]?.finish();
    await timers.advance(30_000);
    queue.isAway = false;
    await timers.advance(30_000);

    expect(queue.summary).toEqual(['check done 1 -']);
    expect(running).toHaveLength(1);
    expect(lines).toHaveLength(2);
  });
});

describe('a worker that is stopped', () => {
  it('takes nothing more and waits for what is in hand', async () => {
    const { running, handler } = heldBack();
    queue.put('check');
    const worker = start({ check: handler }, 1);
    await timers.advance(0);
    queue.put('check');

    let isStopped = false;
    const stopped = worker.stop(10_000).then(() => {
      isStopped = true;
    });
    await timers.advance(9_000);
    const isStoppedEarly = isStopped;
    running[0]?.finish();
    await stopped;
    await timers.advance(2 * claimMs);

    expect(isStoppedEarly).toBe(false);
    expect(queue.summary).toEqual(['check done 1 -', 'check waiting 0 -']);
    expect(timers.pending()).toBe(0);
  });

  it('lets the claim of a job run out that takes too long, tells it, and writes nothing of it afterwards', async () => {
    const { running, handler } = heldBack();
    queue.put('check');
    const worker = start({ check: handler }, 1);
    await timers.advance(0);

    const stopped = worker.stop(10_000);
    await timers.advance(10_000);
    await stopped;
    const timersLeft = timers.pending();
    running[0]?.finish();
    await timers.advance(10 * claimMs);

    expect(running[0]?.signal.aborted).toBe(true);
    expect([queue.effects, queue.extended]).toEqual([[], []]);
    expect(queue.jobs[0]?.dueMs).toBe(claimMs);
    expect(timersLeft).toBe(0);
  });

  it('stops at once when nothing is in hand, also while the database is away', async () => {
    queue.isAway = true;
    const worker = start({ check: async () => ({}) });
    await timers.advance(5_000);

    await worker.stop(10_000);

    expect(timers.pending()).toBe(0);
  });
});
