import { Kysely, sql } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';
import { databaseClock } from './database-clock.ts';
import { createGroupCommit } from './group-commit.ts';
import { migrateStore, refuseStrangeTables } from './migrate-store.ts';
import type { StoreSchema } from './schema.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import { sqliteError } from './sqlite-error.ts';
import type { EngineOptions, StoreEngine } from './store-engine.ts';
import { TransactionalSqliteDialect } from './transactional-sqlite-dialect.ts';
import { translateErrors } from './translate-errors.ts';

export async function openSqliteEngine(path: string, options: EngineOptions): Promise<StoreEngine> {
  const db = new Kysely<StoreSchema>({
    dialect: translateErrors(new TransactionalSqliteDialect({ database: openSqliteDatabase(path) }), (error) =>
      sqliteError(path, error),
    ),
  });
  try {
    const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db);
    const found = { db, place: path, tables: rows.map(({ name }) => name) };
    await refuseStrangeTables(found);
    await options.examine?.(found);
    await migrateStore(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof AppError) throw error;
    const words = wordsOfError(error);
    throw new AppError('conflict', `the database ${path} cannot be brought up to date: ${words}`, { cause: error });
  }
  const { holder } = options;
  return { kind: 'sqlite', db, commit: createGroupCommit(db), nowMs: databaseClock('sqlite', options), holder };
}
