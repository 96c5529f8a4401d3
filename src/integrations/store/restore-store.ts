import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';
import { copyRows } from './copy-rows.ts';
import { migrateStore, readVersion, refuseStrangeTables } from './migrate-store.ts';
import type { StorePlace } from './open-store.ts';
import { openPostgresEngine } from './postgres-engine.ts';
import { readPostgresSchema } from './postgres-probe.ts';
import { sqliteRowSource } from './row-sources.ts';
import { openScratchSqlite, type ScratchSqlite } from './sqlite-database.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import type { StoreEngine } from './store-engine.ts';

/**
 * Writes a backup into an empty database of either engine, whole or not at all; resolves with the number of rows. A
 * backup of an older version is brought up to date on the way, in a copy. Throws AppError when the file is no backup of
 * ours, is damaged or is of a newer version, and when the database is not empty; both are left as they were then.
 */
export async function restoreStore(file: string, place: StorePlace): Promise<number> {
  if (!existsSync(file)) throw new AppError('not-found', `there is no backup ${file}`);
  const folder = mkdtempSync(join(tmpdir(), 'writeback-desk-restore-'));
  try {
    const { database, db } = await openUpToDate(file, join(folder, 'backup.sqlite'));
    try {
      return await copyInto(place, sqliteRowSource(database));
    } finally {
      await db.destroy();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The backup itself, or a copy of it that was brought up to date. */
async function openUpToDate(file: string, copy: string): Promise<ScratchSqlite> {
  const original = openBackup(file, { readOnly: true });
  try {
    const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(
      original.db,
    );
    const tables = rows.map(({ name }) => name);
    if (tables.length === 0) throw new AppError('invalid-input', `${file} is no backup: it is empty`);
    await refuseStrangeTables({ db: original.db, place: file, tables });
    const { rows: checks } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(original.db);
    const words = checks[0]?.integrity_check;
    if (words !== 'ok')
      throw new AppError('invalid-input', `the backup ${file} is damaged (${words}); take another one`);
    if ((await readVersion(original.db)) === 'ours') return original;
  } catch (error) {
    await original.db.destroy();
    if (error instanceof AppError) throw error;
    throw unreadable(file, error);
  }
  await original.db.destroy();
  copyFileSync(file, copy);
  const copied = openBackup(copy, {});
  await migrateStore(copied.db);
  return copied;
}

function openBackup(file: string, options: { readonly readOnly?: true }): ScratchSqlite {
  try {
    return openScratchSqlite(file, options);
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, cause: unknown): AppError {
  return new AppError('invalid-input', `the backup ${file} cannot be read: ${wordsOfError(cause)}`, { cause });
}

async function copyInto(place: StorePlace, source: ReturnType<typeof sqliteRowSource>): Promise<number> {
  const engine = await openTarget(place);
  const { db, kind } = engine;
  try {
    const schema = kind === 'postgres' ? { schema: await readPostgresSchema(db) } : {};
    return await db.transaction().execute((target) => copyRows({ source, target, kind, ...schema }));
  } finally {
    await db.destroy();
  }
}

function openTarget(place: StorePlace): Promise<StoreEngine> {
  const options = { holder: 'restore' };
  return 'path' in place ? openSqliteEngine(place.path, options) : openPostgresEngine(place.url, options);
}
