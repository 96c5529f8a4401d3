import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StorePlace } from '../../src/integrations/store/open-store.ts';
import { openPostgresEngine } from '../../src/integrations/store/postgres-engine.ts';
import { openSqliteEngine } from '../../src/integrations/store/sqlite-engine.ts';
import type { StoreEngine } from '../../src/integrations/store/store-engine.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import type { Acknowledgement, WritingTask } from './support/writing-process.ts';

const cycles = 20;
const groupSize = 7;
const folder = mkdtempSync(join(tmpdir(), 'kill-'));
let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgresServer({ settings: { fsync: 'on' } });
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Counts {
  acknowledged: number;
  refused: number;
  lost: number;
  torn: number;
  damaged: number;
}

/** One process writes until it is killed; what it was told is kept is looked for afterwards. */
async function runCycle(
  task: WritingTask,
  meanwhile: (acknowledged: () => number) => Promise<void>,
): Promise<readonly Acknowledgement[]> {
  const child = fork(new URL('./support/writing-process.ts', import.meta.url), { stdio: 'inherit' });
  const reported: Acknowledgement[] = [];
  child.on('message', (message) => reported.push(message as Acknowledgement));
  const began = once(child, 'message');
  const exited = once(child, 'exit');
  child.send(task);
  await Promise.race([began, exited.then(() => Promise.reject(new Error('the writer ended by itself')))]);
  await meanwhile(() => reported.filter(({ kind }) => kind !== 'refused').length);
  child.kill('SIGKILL');
  await exited;
  return reported;
}

async function inspect(engine: StoreEngine, reported: readonly Acknowledgement[], counts: Counts): Promise<void> {
  const { db } = engine;
  const lines = new Set((await db.selectFrom('journal').select('turn_id').execute()).map(({ turn_id }) => turn_id));
  const groups = new Map<string, number>();
  for (const { conversation_id: id } of await db.selectFrom('seen_activities').select('conversation_id').execute()) {
    groups.set(id, (groups.get(id) ?? 0) + 1);
  }
  const dialogs = new Map(
    (await db.selectFrom('dialog_states').selectAll().execute()).map((row) => [row.conversation_id, row]),
  );
  const isThere = {
    line: ({ id }: Acknowledgement) => lines.has(id),
    group: ({ id }: Acknowledgement) => groups.has(id),
    dialog: ({ id, version }: Acknowledgement) => (dialogs.get(id)?.version ?? 0) >= version,
    // Whoever was refused was told nothing; it may be there all the same.
    refused: () => true,
  };
  counts.lost += reported.filter((report) => !isThere[report.kind](report)).length;
  const refused = reported.filter(({ kind }) => kind === 'refused').length;
  counts.refused += refused;
  counts.acknowledged += reported.length - refused;
  counts.torn += [...groups.values()].filter((size) => size !== groupSize).length;
  counts.torn += [...dialogs.values()].filter(({ state, version }) => state !== `${version}`.repeat(1_000)).length;
}

/** The same sequence in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const newCounts = (): Counts => ({ acknowledged: 0, refused: 0, lost: 0, torn: 0, damaged: 0 });

function tell(engine: string, counts: Counts, more: string): void {
  const words = Object.entries(counts).map(([name, count]) => `${name}=${count}`);
  console.log(`faults: kill-during-writes ${engine}: cycles=${cycles} ${words.join(' ')} ${more}`);
}

describe('a process that is killed while it writes', () => {
  it('has lost nothing that was acknowledged in a file, and left nothing half', async () => {
    const place: StorePlace = { path: join(folder, 'desk.sqlite') };
    const random = seededRandom(20_261_120);
    const counts = newCounts();

    for (let cycle = 1; cycle <= cycles; cycle++) {
      const reported = await runCycle({ place, cycle, groupSize }, () => sleep(20 + random() * 400));
      const engine = await openSqliteEngine(place.path, { holder: 'look' });
      await inspect(engine, reported, counts);
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(engine.db);
      if (rows[0]?.integrity_check !== 'ok') counts.damaged += 1;
      await engine.db.destroy();
    }

    tell('SQLite', counts, `seed=20261120`);
    expect(counts).toMatchObject({ lost: 0, torn: 0, damaged: 0, refused: 0 });
    expect(counts.acknowledged).toBeGreaterThan(cycles * 10);
  });

  it('has lost nothing that was acknowledged by a server, even when the server is killed too', async () => {
    const url = await server.newDatabase();
    const random = seededRandom(20_261_121);
    const counts = newCounts();
    let crashes = 0;

    for (let cycle = 1; cycle <= cycles; cycle++) {
      const crashesServer = cycle % 3 === 0;
      const reported = await runCycle(
        { place: { url, journalKeyFile: undefined }, cycle, groupSize },
        async (acknowledged) => {
          await sleep(20 + random() * 400);
          if (!crashesServer) return;
          crashes += 1;
          await server.crash();
          await server.resume();
          // The same process goes on by itself.
          const before = acknowledged();
          for (let tries = 0; acknowledged() <= before; tries++) {
            if (tries > 200) throw new Error('the writer never came back');
            await sleep(50);
          }
        },
      );
      const engine = await openPostgresEngine(url, { holder: 'look' });
      await inspect(engine, reported, counts);
      counts.damaged += await countDamaged(engine);
      await engine.db.destroy();
    }

    tell('PostgreSQL', counts, `server-kills=${crashes} seed=20261121`);
    expect(counts).toMatchObject({ lost: 0, torn: 0, damaged: 0 });
    expect(counts.acknowledged).toBeGreaterThan(cycles * 10);
  });
});

/** Findings in rows and indexes, by PostgreSQL's own examination. */
async function countDamaged({ db }: StoreEngine): Promise<number> {
  await sql`create extension if not exists amcheck`.execute(db);
  const { rows } = await sql<{ findings: number }>`
    select count(*) as findings from pg_class c, lateral verify_heapam(c.oid) where c.relkind = 'r'
      and c.relnamespace = 'public'::regnamespace`.execute(db);
  // It throws where an index and its table differ.
  await sql`
    select bt_index_check(c.oid, true) from pg_class c
    where c.relkind = 'i' and c.relnamespace = 'public'::regnamespace`.execute(db);
  return rows[0]?.findings ?? 0;
}
