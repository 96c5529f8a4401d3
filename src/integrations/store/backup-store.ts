import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';
import { copyRows } from './copy-rows.ts';
import { assertOurVersion, migrateStore, refuseStrangeTables } from './migrate-store.ts';
import type { StorePlace } from './open-store.ts';
import { readPostgresAddress } from './postgres-address.ts';
import { openPostgresForMigration } from './postgres-database.ts';
import { postgresError } from './postgres-error.ts';
import { listPostgresTables, readPostgresSchema } from './postgres-probe.ts';
import { pruneBackups } from './prune-backups.ts';
import { postgresRowSource } from './row-sources.ts';
import type { StoreSchema } from './schema.ts';
import { openScratchSqlite } from './sqlite-database.ts';
import { sqliteError } from './sqlite-error.ts';

export interface BackupOptions {
  /** Made when it is not there, for its owner alone. */
  readonly folder: string;
  readonly keepDays: number;
  /** ISO, UTC. */
  readonly now: string;
}

export interface Backup {
  readonly path: string;
  /** Names of older ones that have expired. */
  readonly removed: readonly string[];
}

const everyPage = 2 ** 31 - 1;
const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/**
 * A consistent copy of a store that may be at work meanwhile: always one SQLite file, checked, for its owner alone. It
 * carries its name only when it is complete. Throws AppError when there is nothing of ours to copy or it cannot be
 * written; what was there before is left as it was.
 */
export async function backupStore(place: StorePlace, { folder, keepDays, now }: BackupOptions): Promise<Backup> {
  const path = join(folder, `writeback-desk-${now.slice(0, 19).replace(/[-:]/g, '')}Z.sqlite`);
  const part = `${path}.part`;
  makePart(folder, part, path);
  try {
    if ('path' in place) await copyFile(place.path, part);
    else await copyServer(place.url, part);
    await check(part, 'path' in place ? place.path : part);
    flush(part);
    renameSync(part, path);
    flush(folder);
  } catch (error) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${ending}`, { force: true });
    if (error instanceof AppError) throw error;
    throw new AppError('unavailable', `the backup ${path} cannot be made: ${wordsOfError(error)}`, { cause: error });
  }
  return { path, removed: pruneBackups(folder, { keepDays, now }) };
}

function makePart(folder: string, part: string, path: string): void {
  if (existsSync(path)) throw new AppError('conflict', `the backup ${path} is there already; wait a second`);
  try {
    mkdirSync(folder, { recursive: true, mode: ownerOnlyFolder });
    closeSync(openSync(part, 'wx', ownerOnlyFile));
  } catch (cause) {
    throw new AppError('invalid-input', `the backup ${path} cannot be made: ${wordsOfError(cause)}`, { cause });
  }
}

async function copyFile(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new AppError('not-found', `there is no database ${from} to back up; look at DATA_DIR`);
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    // In one step: between two, a bot at work would make it begin anew each time.
    await backup(source, to, { rate: everyPage });
  } finally {
    source.close();
  }
}

async function copyServer(url: string, to: string): Promise<void> {
  const address = readPostgresAddress(url);
  const { place } = address;
  const server = openPostgresForMigration<StoreSchema>(address);
  const { db: file } = openScratchSqlite(to);
  try {
    await migrateStore(file);
    const schema = await readPostgresSchema(server);
    const tables = await listPostgresTables(server, schema);
    if (tables.length === 0) throw nothingYet(place);
    await refuseStrangeTables({ db: server, place, tables });
    await server
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (snapshot) => {
        await assertOurVersion(snapshot, place);
        const source = postgresRowSource(snapshot, schema);
        await file.transaction().execute((target) => copyRows({ source, target, kind: 'sqlite' }));
      });
  } catch (error) {
    throw postgresError(place, sqliteError(to, error));
  } finally {
    await server.destroy();
    await file.destroy();
  }
}

/** The copy is whole, is ours, and needs no second file beside it. */
async function check(path: string, place: string): Promise<void> {
  const { db } = openScratchSqlite(path);
  try {
    await sql`pragma journal_mode = delete`.execute(db);
    const { rows: tables } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(
      db,
    );
    if (tables.length === 0) throw nothingYet(place);
    await refuseStrangeTables({ db, place, tables: tables.map(({ name }) => name) });
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    const words = rows.map((row) => row.integrity_check).join('; ');
    if (words === 'ok') return;
    throw new AppError(
      'unavailable',
      `the database ${place} is damaged (${words.slice(0, 200)}); restore an older backup`,
    );
  } finally {
    await db.destroy();
    chmodSync(path, ownerOnlyFile);
  }
}

function nothingYet(place: string): AppError {
  return new AppError('not-found', `the database ${place} has no tables yet; start the bot once`);
}

function flush(path: string): void {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
