import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll } from 'vitest';
import type { StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { type PostgresServer, startPostgresServer } from '../../../support/postgres-server.ts';
import { writeJournalKey } from './journal-key.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What the facts about the store need from an engine. */
export interface TestEngine {
  readonly name: string;
  /** An empty database of its own. */
  newPlace(): Promise<StorePlace>;
  /** Changes a database behind the back of the store. */
  execute(place: StorePlace, statements: string): Promise<void>;
  /** Reads a database behind the back of the store. */
  query(place: StorePlace, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Names of the tables and their columns. */
  readTables(place: StorePlace): Promise<readonly string[]>;
}

/** Call it at the top of a test file: it cleans up after the tests. */
export function sqliteForTests(): TestEngine {
  const folder = temporaryFolder();
  const journalKeyFile = writeJournalKey(folder);
  let files = 0;
  const run = <T>(place: StorePlace, work: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync('path' in place ? place.path : '');
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  return {
    name: 'SQLite',
    newPlace: async () => {
      files += 1;
      return { path: join(folder, `test-${files}.sqlite`), journalKeyFile };
    },
    execute: async (place, statements) => run(place, (database) => database.exec(statements)),
    query: async (place, statement) => run(place, (database) => database.prepare(statement).all()),
    readTables: async (place) =>
      run(place, (database) => database.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all()).map(({ sql }) =>
        String(sql),
      ),
  };
}

/** Call it at the top of a test file: its server starts before the tests and stops after them. */
export function postgresForTests(): TestEngine {
  const journalKeyFile = writeJournalKey(temporaryFolder());
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server?.stop());
  const execute = (place: StorePlace, statements: string) =>
    server.execute('url' in place ? place.url : '', statements);
  return {
    name: 'PostgreSQL',
    newPlace: async () => ({ url: await server.newDatabase(), journalKeyFile }),
    execute: async (place, statements) => {
      await execute(place, statements);
    },
    query: execute,
    readTables: async (place) => {
      const rows = await execute(
        place,
        `SELECT table_name || '.' || column_name || ' ' || data_type AS line FROM information_schema.columns
         WHERE table_schema = 'public' ORDER BY line`,
      );
      return rows.map(({ line }) => String(line));
    },
  };
}
