import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';
import { AppError } from '../../core/app-error.ts';

const busyTimeoutMs = 5_000;
const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/**
 * Opens (or makes) the database file for kysely: write-ahead log, every commit on disk, owner-only. `:memory:` for
 * tests. Throws AppError `invalid-input` when the file cannot be opened or is no SQLite database.
 */
export function openSqliteDatabase(path: string): SqliteDatabase {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: ownerOnlyFolder });
    const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    if (path !== ':memory:') chmodSync(path, ownerOnlyFile);
    return adapt(database);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('invalid-input', `the database ${path} cannot be opened: ${words}`, { cause });
  }
}

function adapt(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => {
      // A deferred transaction that turns into a write can fail in the middle; take the write lock at its start.
      const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}
