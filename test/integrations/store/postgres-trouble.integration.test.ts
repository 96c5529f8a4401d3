import { type AddressInfo, connect, createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { pingStore } from '../../../src/integrations/store/ping-store.ts';
import { readPostgresAddress } from '../../../src/integrations/store/postgres-address.ts';
import { openPostgresDatabase } from '../../../src/integrations/store/postgres-database.ts';
import { openPostgresEngine } from '../../../src/integrations/store/postgres-engine.ts';
import { runningPostgresError } from '../../../src/integrations/store/postgres-error.ts';
import type { StoreSchema } from '../../../src/integrations/store/schema.ts';
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts';
import { journalEntry } from './support/journal-entry.ts';
import { writeJournalKey } from './support/journal-key.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const journalKeyFile = writeJournalKey(temporaryFolder());
let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgresServer();
});

afterAll(() => server?.stop());

describe('a running store whose server goes away', () => {
  it.each(['halt', 'crash'] as const)('says so in one line, and goes on by itself afterwards (%s)', async (how) => {
    const url = await server.newDatabase();
    const store = await openStore({ url, journalKeyFile });
    await store.journal.append(journalEntry());

    await server[how]();
    const error = await store.journal.append(journalEntry({ turnId: 'lost' })).catch((thrown: unknown) => thrown);
    const whileAway = await store.ping();
    await server.resume();
    await store.journal.append(journalEntry({ turnId: 'later' }));

    const after = await store.ping();
    const lines = await store.journal.list();
    await store.close();
    expect(error).toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^the database 127\.0\.0\.1:\d+\/test_\d+ cannot be used: [^\n]+$/),
    });
    expect([whileAway, after, lines.map(({ turnId }) => turnId)]).toEqual(['database', null, ['turn-1', 'later']]);
  });

  it('in the middle of a transaction refuses that one and takes the next', async () => {
    const url = await server.newDatabase();
    const { db, commit } = await openPostgresEngine(url, { holder: 'test' });
    const write = (person_id: string, between: () => Promise<void>) =>
      commit(async (transaction) => {
        await transaction.insertInto('preferences').values({ person_id, language: 'en', changed_ms: 0 }).execute();
        await between();
        await transaction
          .updateTable('preferences')
          .set({ changed_ms: 1 })
          .where('person_id', '=', person_id)
          .execute();
      });

    const error = await write('ada', async () => {
      await server.crash();
      await server.resume();
    }).catch((thrown: unknown) => thrown);
    await write('bo', async () => {});

    const rows = await db.selectFrom('preferences').select('person_id').execute();
    await db.destroy();
    expect(error).toMatchObject({ code: 'unavailable' });
    expect(rows).toEqual([{ person_id: 'bo' }]);
  });
});

describe('a running store', () => {
  it('whose server became read-only says so, and is not ready', async () => {
    const url = await server.newDatabase();
    const name = new URL(url).pathname.slice(1);
    const store = await openStore({ url, journalKeyFile });
    await server.execute(url, `ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    await server.execute(
      server.urlOf('postgres'),
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));

    const error = await store.journal.append(journalEntry()).catch((thrown: unknown) => thrown);
    const trouble = await store.ping();

    await store.close();
    expect(error).toMatchObject({
      code: 'unavailable',
      details: '25006',
      message: expect.stringContaining('it is read-only; point DATABASE_URL at the primary server'),
    });
    expect(trouble).toBe('database');
  });

  it('that does not answer in time is not ready', async () => {
    const engine = await openPostgresEngine(await server.newDatabase(), { holder: 'test' });

    const trouble = await engine.db.transaction().execute(async (transaction) => {
      await sql`lock table kysely_migration in access exclusive mode`.execute(transaction);
      return await pingStore(engine, 100);
    });

    await engine.db.destroy();
    expect(trouble).toBe('database');
  });
});

describe('a server that is gone without a word', () => {
  it('costs one wait, and not one more for each connection that it leaves behind', async () => {
    const url = await server.newDatabase();
    const { port } = new URL(url);
    let isSilent = false;
    const between = createServer((socket) => {
      const onward = connect(Number(port), '127.0.0.1');
      let isLeftBehind = false;
      socket.on('data', (chunk) => {
        isLeftBehind ||= isSilent;
        if (!isLeftBehind) onward.write(chunk);
      });
      onward.pipe(socket);
      for (const each of [socket, onward]) each.on('error', () => {});
      socket.on('close', () => onward.destroy());
    });
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
    const through = Object.assign(new URL(url), { port: String((between.address() as AddressInfo).port) });
    const db = openPostgresDatabase<StoreSchema>(readPostgresAddress(String(through)), { statementMs: 100 });
    const ask = () => sql<{ one: number }>`select 1 as one`.execute(db);
    await ask();
    isSilent = true;

    const error = await ask().catch((thrown: unknown) => thrown);
    isSilent = false;
    const { rows } = await ask();

    await db.destroy();
    await new Promise((resolve) => between.close(resolve));
    expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('does not answer in time') });
    expect(rows).toEqual([{ one: 1 }]);
  });
});

describe('an error of PostgreSQL', () => {
  it.each([
    ['53100', 'its disk is full; make room on the server'],
    ['53300', 'it has no connection left; raise max_connections or stop other programs'],
    ['57P01', 'it is being stopped; start it again'],
    ['57014', 'it took too long to answer'],
    ['58030', 'its disk reports an error; look at the server'],
    ['08006', 'raw'],
    ['ECONNRESET', 'the connection was cut'],
  ])('%s is told in words', (code, words) => {
    const error = runningPostgresError('db:5432/desk', Object.assign(new Error('raw'), { code }));

    expect(error).toMatchObject({
      code: 'unavailable',
      details: code,
      message: `the database db:5432/desk cannot be used: ${words}`,
    });
  });

  it.each(['23505', '40001', '40P01', '42703'])('%s, a mistake of ours or a wish to try again, stays', (code) => {
    const mistake = Object.assign(new Error('timeout certificate'), { code });

    expect(runningPostgresError('db:5432/desk', mistake)).toBe(mistake);
  });
});
