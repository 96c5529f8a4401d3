import { setTimeout } from 'node:timers/promises';
import type { JobQueue } from '../../../src/core/ports/jobs.ts';
import { silentLogger } from '../../../src/core/ports/logger.ts';
import { systemTimers } from '../../../src/core/ports/timers.ts';
import { createJobQueue } from '../../../src/integrations/store/job-queue.ts';
import { createAppendEntries } from '../../../src/integrations/store/journal/append-entries.ts';
import { createJournalKeys } from '../../../src/integrations/store/journal/journal-keys.ts';
import type { StoreEngine } from '../../../src/integrations/store/store-engine.ts';
import type { JobHandler } from '../../../src/operations/jobs/do-job.ts';
import { workJobs } from '../../../src/operations/jobs/work-jobs.ts';
import { journalEntry } from '../../integrations/store/support/journal-entry.ts';
import { openEngine } from '../../integrations/store/support/open-engine.ts';
import type { CrashPoint, JobTask } from './job-task.ts';

// A replica that does jobs until it is killed; each leaves a line in the journal, and some a job of another kind.
process.once('message', async (task: JobTask) => {
  const { place, name, slots, claimMs } = task;
  const engine = await openEngine(place, { holder: `${name}-${process.pid}` });
  const handlers = { check: createHandler(task) };
  const queue = createMortalQueue(engine, task);
  workJobs({
    queue,
    handlers,
    slots,
    pollMs: 100,
    claimMs,
    timers: systemTimers,
    random: Math.random,
    logger: silentLogger,
  });
  process.send?.('ready');
});
process.once('disconnect', () => process.exit());

function createHandler({ workMs: [shortest, longest] }: JobTask): JobHandler {
  return async ({ id, payload }) => {
    await setTimeout(shortest + Math.random() * (longest - shortest));
    return {
      entries: [journalEntry({ turnId: `job-${id}` })],
      ...(payload.leavesJob === true && { jobs: [{ kind: 'left', payload: { by: id } }] }),
    };
  };
}

/** The real queue; only what it is put together from can die in the middle. */
function createMortalQueue(engine: StoreEngine, { crash }: JobTask): JobQueue {
  let times = 0;
  const reach = (point: CrashPoint) => {
    if (crash?.point !== point) return;
    times += 1;
    if (times === crash.time) process.kill(process.pid, 'SIGKILL');
  };
  const appendEntries = createAppendEntries(engine, createJournalKeys([Buffer.alloc(32, 7)]));
  const written = new WeakSet<object>();
  const commit: StoreEngine['commit'] = (work) =>
    engine.commit(async (transaction) => {
      const result = await work(transaction);
      if (written.has(transaction)) reach('before commit');
      return result;
    });
  const queue = createJobQueue(
    { ...engine, commit },
    {
      appendEntries: async (transaction, entries) => {
        reach('before the effect');
        await appendEntries(transaction, entries);
        written.add(transaction);
        reach('after the effect');
      },
      putMessages: () => Promise.reject(new Error('these jobs send no messages')),
    },
  );
  return {
    ...queue,
    claim: async (claim) => {
      const jobs = await queue.claim(claim);
      if (jobs.length > 0) reach('after claim');
      return jobs;
    },
    complete: async (job, effects) => {
      await queue.complete(job, effects);
      reach('after commit');
    },
  };
}
