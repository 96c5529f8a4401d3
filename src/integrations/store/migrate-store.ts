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

/** How the changes made to a database compare with those that this program knows; reads only. */
export async function readVersion(db: Kysely<StoreSchema>): Promise<'ours' | 'older' | 'newer'> {
  const rows = await db
    .withTables<{ [migrationTable]: { name: string } }>()
    .selectFrom(migrationTable)
    .select('name')
    .execute();
  if (rows.some(({ name }) => !Object.hasOwn(migrations, name))) return 'newer';
  return rows.length === Object.keys(migrations).length ? 'ours' : 'older';
}

/** Throws AppError `conflict` unless the database is exactly at the version of this program. */
export async function assertOurVersion(db: Kysely<StoreSchema>, place: string): Promise<void> {
  const version = await readVersion(db);
  if (version === 'ours') return;
  const advice = version === 'older' ? 'start the bot of this version once' : 'install that version';
  throw new AppError(
    'conflict',
    `the database ${place} was made by ${version === 'older' ? 'an older' : 'a newer'} version; ${advice}`,
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
