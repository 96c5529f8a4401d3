import { type Kysely, sql } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { StoreSchema } from './schema.ts';

type Database = Kysely<StoreSchema>;

/** The schema that unqualified names of tables stand for. */
export async function readPostgresSchema(db: Database): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name ?? null;
  if (name === null) throw new Error('the search_path of the user leads to no schema');
  return name;
}

/** Tables of that schema, without those that came with an extension such as PostGIS. */
export async function listPostgresTables(db: Database, schema: string): Promise<readonly string[]> {
  return (await readTables(db, schema)).map(({ name }) => name);
}

/** Throws AppError `forbidden` for a standby, and for tables that this user may only read. */
export async function refuseReadOnlyPostgres(
  db: Database,
  { place, schema }: { readonly place: string; readonly schema: string },
): Promise<void> {
  const { rows } = await sql<{ mode: string }>`select current_setting('transaction_read_only') as mode`.execute(db);
  if (rows[0]?.mode === 'on') {
    const advice = 'point DATABASE_URL at the primary server';
    throw new AppError('forbidden', `the database ${place} cannot be used: it is read-only; ${advice}`);
  }
  const closed = (await readTables(db, schema)).find(({ isWritable }) => !isWritable);
  if (closed === undefined) return;
  throw new AppError(
    'forbidden',
    `the database ${place} cannot be used: the user may not write the table ${closed.name}; make the user its owner`,
  );
}

interface Table {
  readonly name: string;
  readonly isWritable: boolean;
}

async function readTables(db: Database, schema: string): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select relname as name, has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
      and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete') as "isWritable"
    from pg_class
    where relnamespace = (select oid from pg_namespace where nspname = ${schema}) and relkind in ('r', 'p')
      and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
    order by relname`.execute(db);
  return rows;
}
