import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examinePostgres } from '../../src/integrations/store/examine-postgres.ts';
import { openStore } from '../../src/integrations/store/open-store.ts';
import { judgePostgres } from '../../src/operations/setup/judge-postgres.ts';
import { writeJournalKey } from '../integrations/store/support/journal-key.ts';
import { temporaryFolder } from '../integrations/store/support/temporary-folder.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

const journalKeyFile = writeJournalKey(temporaryFolder());
let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgresServer();
});

afterAll(() => server?.stop());

const examine = async (url: string) => judgePostgres(await examinePostgres(url));
const tablesOf = (url: string) =>
  server.execute(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename");

describe('the doctor on PostgreSQL', () => {
  it('finds an empty one in order and makes nothing in it', async () => {
    const url = await server.newDatabase();

    const line = await examine(url);

    expect(line).toMatchObject({
      id: 'database',
      state: 'ok',
      tried: expect.stringMatching(/^PostgreSQL at 127\.0\.0\.1:\d+\/test_\d+$/),
      found: expect.stringMatching(/^PostgreSQL \d+\.\d+, can be written, it is empty; .+; on this machine, not enc/),
    });
    expect(await tablesOf(url)).toEqual([]);
  });

  it('finds one in order that the bot is at work on, and one that the next start brings up to date', async () => {
    const url = await server.newDatabase();
    const store = await openStore({ url, journalKeyFile });
    const ours = await examine(url);
    await server.execute(url, "DELETE FROM kysely_migration WHERE name >= '003'");

    const older = await examine(url);

    await store.close();
    expect([ours.state, older.state]).toEqual(['ok', 'ok']);
    expect(ours.found).toContain('it holds what this version of the bot made');
    expect(older.found).toContain('the next start brings it up to date');
  });

  it.each([
    ['of another program', 'CREATE TABLE carts (id text)', 'it is the database of another program'],
    [
      'of a newer version',
      "CREATE TABLE kysely_migration (name text, timestamp text); INSERT INTO kysely_migration VALUES ('001-beginnings', ''), ('999-later', '')",
      'was made by a newer version (its last change is 999-later)',
    ],
    [
      'that may only be read',
      "DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' SET default_transaction_read_only = on'; END $$",
      'it is read-only',
    ],
  ])('fails for one %s, and leaves it as it was', async (_, statement, found) => {
    const url = await server.newDatabase();
    await server.execute(url, statement);
    const before = await tablesOf(url);

    const line = await examine(url);

    expect(line).toMatchObject({ state: 'failed', found, costs: 'the bot does not start, or waits' });
    expect(line.todo).toMatch(/\w/);
    expect(await tablesOf(url)).toEqual(before);
  });

  it('fails for a user who may not make tables', async () => {
    const url = await server.newDatabase();
    await server.execute(url, "CREATE ROLE reader LOGIN PASSWORD 'hunter2'");

    const line = await examine(url.replace(/\/\/desk:[^@]+@/, '//reader:hunter2@'));

    expect(line).toMatchObject({ state: 'failed', found: 'the user may not make or change its tables' });
  });

  it.each([
    ['postgres://desk:hunter2@127.0.0.1:1/desk', 'nothing answers there'],
    ['postgres://desk:hunter2@127.0.0.1', 'DATABASE_URL lacks a user, a host or a database'],
  ])('says why %s cannot be used, without the password', async (url, found) => {
    const line = await examine(url);

    expect(line).toMatchObject({ state: 'failed', found });
    expect(JSON.stringify(line)).not.toContain('hunter2');
  });

  it('fails for a wrong password, without repeating it', async () => {
    const line = await examine(String(Object.assign(new URL(server.urlOf('postgres')), { password: 'hunter2' })));

    expect(line).toMatchObject({
      state: 'failed',
      found: 'it refuses the user or the password',
      todo: 'look at DATABASE_URL',
    });
    expect(JSON.stringify(line)).not.toContain('hunter2');
  });

  it.each(['none', 'unchecked'] as const)('warns about a way to another machine that is %s', (encryption) => {
    const seen = {
      place: 'db:5432/desk',
      isThisMachine: false,
      problem: null,
      contents: 'ours',
      version: '17.2',
    } as const;

    expect(judgePostgres({ ...seen, encryption })).toMatchObject({ state: 'warning', todo: 'say sslmode=verify-full' });
    expect(judgePostgres({ ...seen, encryption: 'checked' })).toMatchObject({ state: 'ok' });
  });
});
