import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { AppError } from '../../core/app-error.ts';
import { migrations } from './migrations/index.ts';
import type { StoreSchema } from './schema.ts';

const migrationTable = 'kysely_migration';

interface Found {
  readonly db: Kysely<StoreSchema>;
  /** Names the database in messages. */
  readonly place: string;
  /** The tables that are there. */
  readonly tables: readonly string[];
}

/** Throws AppError when the database belongs to another program or to a newer version; reads only. */
export async function refuseStrangeTables({ db, place, tables }: Found): Promise<void> {
  if (tables.length === 0) return;
  if (!tables.includes(migrationTable)) throw foreign(place);
  const rows = await db
    .withTables<{ [migrationTable]: { name: string } }>()
    .selectFrom(migrationTable)
    .select('name')
    .orderBy('name')
    .execute();
  const unknown = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
  const last = unknown.at(-1);
  if (last === undefined) return;
  if (unknown.length === rows.length) throw foreign(place);
  throw new AppError(
    'conflict',
    `the database ${place} was made by a newer version (its last change is ${last}); install that version, or restore a backup`,
  );
}

/**
 * Brings the database up to date; replicas that start together wait for each other, and each change happens whole or
 * not at all. The schema is given where there are several: tables of another one are not taken for ours.
 */
export async function migrateStore(db: Kysely<StoreSchema>, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

function foreign(place: string): AppError {
  return new AppError(
    'invalid-input',
    `the database ${place} cannot be used: it is the database of another program; give this one a database of its own`,
  );
}
