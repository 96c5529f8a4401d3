import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';
import { type FileSystemProbe, networkFileSystemOf } from './network-file-system.ts';
import type { StoreSchema } from './schema.ts';
import { TransactionalSqliteDialect } from './transactional-sqlite-dialect.ts';

const busyTimeoutMs = 5_000;
const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/**
 * Opens (or makes) the database file for kysely: write-ahead log, every commit on disk, owner-only. `:memory:` for
 * tests. Throws AppError `invalid-input` when the file cannot be opened, is not ours or lies on a network file system;
 * it is left as it was then.
 */
export function openSqliteDatabase(path: string, probe?: FileSystemProbe): SqliteDatabase {
  if (path !== ':memory:') refuseNetwork(path, probe);
  let database: DatabaseSync | undefined;
  try {
    if (path !== ':memory:') makeOwnerOnlyFile(path);
    database = new DatabaseSync(path, { timeout: busyTimeoutMs });
    refuseForeignTables(database);
    if (path !== ':memory:') chmodSync(path, ownerOnlyFile);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    // A page that changes often is copied into the file once in 16 MB of log instead of once in 4.
    database.exec('PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -8000;');
    return adapt(database);
  } catch (cause) {
    database?.close();
    const words = wordsOfError(cause);
    throw new AppError('invalid-input', `the database ${path} cannot be opened: ${words}; ${advice}`, { cause });
  }
}

export interface ScratchSqlite {
  readonly database: DatabaseSync;
  readonly db: Kysely<StoreSchema>;
}

/** A file that nobody else uses and that can be made anew, such as a backup under way: no log beside it, no flushing. */
export function openScratchSqlite(
  path: string,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): ScratchSqlite {
  const database = new DatabaseSync(path, { readOnly });
  if (!readOnly) database.exec('PRAGMA synchronous = OFF');
  const db = new Kysely<StoreSchema>({ dialect: new TransactionalSqliteDialect({ database: adapt(database) }) });
  return { database, db };
}

const advice = 'move the file away to begin anew, or point DATA_DIR elsewhere';

/** https://www.sqlite.org/wal.html: all processes that use a write-ahead log must share the memory of one machine. */
function refuseNetwork(path: string, probe: FileSystemProbe | undefined): void {
  const kind = networkFileSystemOf(path, probe);
  if (kind === null) return;
  throw new AppError(
    'invalid-input',
    `the database ${path} cannot be opened: it is on a network file system (${kind}), which damages it; point DATA_DIR to a local disk or a Docker volume, or use DATABASE_URL`,
  );
}

/** Made with its mode, not given it later: SQLite's own files beside it copy the mode that it has at that moment. */
function makeOwnerOnlyFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: ownerOnlyFolder });
  closeSync(openSync(path, 'a', ownerOnlyFile));
}

/** Reading the list of tables also finds out whether the file is a database at all, and writes nothing. */
function refuseForeignTables(database: DatabaseSync): void {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const isOurs = tables.length === 0 || tables.some(({ name }) => name === 'kysely_migration');
  if (!isOurs) throw new Error('it is the database of another program');
}

// A turn runs the same dozen statements as the last one; preparing them anew would cost as much as running them.
const mostStatements = 200;

function adapt(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const kept = statements.get(sql);
      if (kept !== undefined) return kept;
      const statement = prepare(database, sql);
      if (statements.size >= mostStatements) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  // A deferred transaction that turns into a write can fail in the middle; take the write lock at its start.
  const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}
