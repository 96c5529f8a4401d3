import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/seeded-random.ts';
import type { NewJob } from '../../src/core/ports/jobs.ts';
import { addJobs } from '../../src/integrations/store/add-jobs.ts';
import type { StorePlace } from '../../src/integrations/store/open-store.ts';
import type { StoreEngine } from '../../src/integrations/store/store-engine.ts';
import { openEngine } from '../integrations/store/support/open-engine.ts';
import { postgresForTests, sqliteForTests, type TestEngine } from '../integrations/store/support/store-engines.ts';
import { countJobs } from './support/count-jobs.ts';
import { type JobReplica, startJobReplica } from './support/job-replica.ts';
import { crashPoints, type JobTask } from './support/job-task.ts';

const sqlite = sqliteForTests();
const postgres = postgresForTests();
const replicas = new Set<JobReplica>();
const engines: StoreEngine[] = [];

afterEach(async () => {
  await Promise.all([...replicas].map((replica) => replica.kill()));
  replicas.clear();
  for (const { db } of engines.splice(0)) await db.destroy();
});

/** A database with jobs that become due one after the other within that time; every tenth leaves another job behind. */
async function prepare(testEngine: TestEngine, jobs: number, withinMs: number): Promise<[StorePlace, StoreEngine]> {
  const place = await testEngine.newPlace();
  const engine = await openEngine(place, { holder: 'test' });
  engines.push(engine);
  const all = Array.from(
    { length: jobs },
    (_, index): NewJob => ({
      kind: 'check',
      payload: { leavesJob: index % 10 === 0 },
      inMs: (index / jobs) * withinMs,
    }),
  );
  await engine.commit((transaction) => addJobs(transaction, engine, all));
  return [place, engine];
}

function start(task: JobTask): JobReplica {
  const replica = startJobReplica(task);
  replicas.add(replica);
  return replica;
}

async function isLeft({ db }: StoreEngine): Promise<boolean> {
  const row = await db
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', 'check')
    .where('state', '!=', 'done')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function print(what: string, counts: object): void {
  const words = Object.entries(counts).map(([key, value]) => `${key}=${value}`);
  console.log(`faults: ${what}: ${words.join(' ')}`);
}

const nothingWrong = { left: 0, dead: 0, lost: 0, twice: 0 };

describe('jobs under kill -9', () => {
  it('are all done once by three replicas of PostgreSQL, one of which dies every 1 to 3 seconds', async () => {
    const jobs = 2_000;
    const [place, engine] = await prepare(postgres, jobs, 66_000);
    const random = seededRandom(6);
    const task = (name: string): JobTask => ({ place, name, slots: 4, claimMs: 3_000, workMs: [100, 300] });
    const running = new Map<string, JobReplica>();
    for (const name of ['north', 'south', 'west']) running.set(name, start(task(name)));

    let kills = 0;
    for (; ; kills++) {
      await setTimeout(1_000 + random() * 2_000);
      const [name, victim] = [...running][Math.floor(random() * running.size)] ?? [];
      if (name === undefined || !(await isLeft(engine))) break;
      await victim?.kill();
      running.set(name, start(task(name)));
    }

    const counts = await countJobs(engine);
    print('jobs on PostgreSQL, three replicas', { jobs, kills, ...counts });
    expect(counts).toMatchObject(nothingWrong);
    expect(kills).toBeGreaterThanOrEqual(30);
    // Otherwise nobody died with a job in hand.
    expect(counts.reruns).toBeGreaterThan(0);
  });

  it('are all done once by one process on SQLite that dies again and again', async () => {
    const jobs = 500;
    const [place, engine] = await prepare(sqlite, jobs, 0);
    const random = seededRandom(6);

    let kills = 0;
    for (; await isLeft(engine); kills++) {
      const replica = start({ place, name: 'only', slots: 4, claimMs: 1_000, workMs: [20, 60] });
      await replica.ready;
      const until = performance.now() + 300 + random() * 600;
      while (performance.now() < until && (await isLeft(engine))) await setTimeout(20);
      if (!(await isLeft(engine))) break;
      await replica.kill();
    }

    const counts = await countJobs(engine);
    print('jobs on SQLite, one process', { jobs, kills, ...counts });
    expect(counts).toMatchObject(nothingWrong);
    expect(kills).toBeGreaterThanOrEqual(5);
    expect(counts.reruns).toBeGreaterThan(0);
  });

  it('are all done once when a replica hangs with jobs in hand and goes on after others have done them', async () => {
    const jobs = 40;
    const [place, engine] = await prepare(postgres, jobs, 0);
    const task: JobTask = { place, name: 'north', slots: 8, claimMs: 1_000, workMs: [400, 600] };
    const sleeper = start(task);
    await sleeper.ready;
    await setTimeout(200);
    sleeper.freeze();

    start({ ...task, name: 'south' });
    while (await isLeft(engine)) await setTimeout(50);
    sleeper.thaw();
    await setTimeout(1_500);

    const counts = await countJobs(engine);
    print('jobs on PostgreSQL, a replica hangs', { jobs, ...counts });
    expect(counts).toMatchObject(nothingWrong);
    expect(counts.reruns).toBeGreaterThan(0);
  });

  it('are all done once when PostgreSQL cuts every connection again and again', async () => {
    const jobs = 400;
    const [place, engine] = await prepare(postgres, jobs, 0);
    const replica = start({ place, name: 'north', slots: 8, claimMs: 1_000, workMs: [20, 60] });
    await replica.ready;
    const cutAll = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'writeback-desk' AND datname = current_database()`;

    let cuts = 0;
    // The question whether jobs are left may be cut off as well.
    for (; cuts < 200 && (await isLeft(engine).catch(() => true)); cuts++) {
      await setTimeout(150);
      await postgres.execute(place, cutAll);
    }

    const counts = await countJobs(engine).catch(() => countJobs(engine));
    print('jobs on PostgreSQL, connections cut', { jobs, cuts, ...counts });
    expect(counts).toMatchObject(nothingWrong);
    expect(cuts).toBeGreaterThanOrEqual(5);
    await expect(Promise.race([replica.exited, setTimeout(100, 'alive')])).resolves.toBe('alive');
  });

  describe.each([sqlite, postgres])('on $name', (testEngine) => {
    it.each(crashPoints)('are all done once when the process dies %s', async (point) => {
      const jobs = 12;
      const [place, engine] = await prepare(testEngine, jobs, 0);
      const task: JobTask = { place, name: 'north', slots: 2, claimMs: 1_000, workMs: [1, 5] };

      const mortal = start({ ...task, crash: { point, time: 4 } });
      const end = await mortal.exited;
      const before = await countJobs(engine);
      start({ ...task, name: 'south' });
      while (await isLeft(engine)) await setTimeout(50);

      const counts = await countJobs(engine);
      print(`jobs on ${testEngine.name}, dies ${point}`, { jobs, leftAtDeath: before.left, ...counts });
      expect(end).toBe('SIGKILL');
      expect(before.left).toBeGreaterThan(0);
      expect(counts).toMatchObject(nothingWrong);
    });
  });
});
