import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewJob } from '../../src/core/ports/jobs.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import { systemTimers } from '../../src/core/ports/timers.ts';
import { openStore, type Store, type StorePlace } from '../../src/integrations/store/open-store.ts';
import { workJobs } from '../../src/operations/jobs/work-jobs.ts';
import { writeJournalKey } from '../../test/integrations/store/support/journal-key.ts';
import { startPostgresServer } from '../../test/support/postgres-server.ts';
import { defineBench, type Measured } from '../figure.ts';

const jobs = 6_000;
const warmUpJobs = 1_000;
const slots = 16;

export const jobRate = defineBench({
  name: 'job-rate',
  what: `${jobs} jobs by one process with ${slots} slots, each of which leaves a row behind that is kept together with its end; every commit on disk. The baseline is the same rows without jobs.`,
  figures: [
    { name: 'job-rate-sqlite', unit: '1/s', target: 800, better: 'higher' },
    { name: 'job-rate-postgres', unit: '1/s', target: 800, better: 'higher' },
  ],
  async measure() {
    const sqlite = await measureSqlite();
    const postgres = await measurePostgres();
    return {
      'job-rate-sqlite': sqlite,
      'job-rate-postgres': postgres,
    };
  },
});

async function measureSqlite(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await measurePlace({ path: join(folder, 'desk.sqlite') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePostgres(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await startPostgresServer({ settings: { fsync: 'on' } });
  try {
    return await measurePlace({ url: await server.newDatabase(), journalKeyFile: writeJournalKey(folder) });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePlace(place: StorePlace): Promise<Measured> {
  const store = await openStore(place);
  try {
    await addRows(store, warmUpJobs);
    const baseline = await addRows(store, jobs);
    await doJobs(store, warmUpJobs);
    return { value: await doJobs(store, jobs), baseline };
  } finally {
    await store.close();
  }
}

/** Rows a second, as many at once as there are slots. */
async function addRows(store: Store, rows: number): Promise<number> {
  let next = 0;
  const startedMs = performance.now();
  const add = async () => {
    while (next < rows) await store.jobs.add([leftBehind(next++)]);
  };
  await Promise.all(Array.from({ length: slots }, add));
  return perSecond(rows, startedMs);
}

/** Jobs a second, from the first claim to the last end. */
async function doJobs(store: Store, count: number): Promise<number> {
  await store.jobs.add(Array.from({ length: count }, (): NewJob => ({ kind: 'bench', payload: {} })));
  let done = 0;
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const startedMs = performance.now();
  const worker = workJobs({
    queue: {
      ...store.jobs,
      complete: async (job, effects) => {
        await store.jobs.complete(job, effects);
        done += 1;
        if (done === count) finish();
      },
    },
    handlers: { bench: async ({ id }) => ({ jobs: [leftBehind(id)] }) },
    slots,
    pollMs: 60_000,
    timers: systemTimers,
    random: Math.random,
    logger: silentLogger,
  });
  await finished;
  const rate = perSecond(count, startedMs);
  await worker.stop(10_000);
  const left = await store.jobs.claim({ kinds: ['bench'], most: 1, forMs: 1_000 });
  if (left.length > 0) throw new Error('not every job was done');
  return rate;
}

function perSecond(count: number, startedMs: number): number {
  return count / ((performance.now() - startedMs) / 1_000);
}

function leftBehind(by: number): NewJob {
  return { kind: 'left-behind', payload: { by } };
}
