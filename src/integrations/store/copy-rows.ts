import { type Kysely, sql, type Transaction } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { StoreSchema } from './schema.ts';

export interface RowSource {
  /** Every row of a table, in batches. */
  readBatches(table: string): AsyncIterable<readonly StoreRow[]> | Iterable<readonly StoreRow[]>;
  /** The last number that a table with numbers of its own has given, also to rows that are gone. */
  readLastNumbers(): Promise<ReadonlyMap<string, number>>;
}

export type StoreRow = Readonly<Record<string, unknown>>;

interface Copying {
  readonly source: RowSource;
  readonly target: Transaction<StoreSchema>;
  readonly kind: 'sqlite' | 'postgres';
  /** Tables of this schema only, where there are several. */
  readonly schema?: string;
}

// SQLite takes 32 766 values in one statement, PostgreSQL 65 535.
const mostValues = 20_000;

/**
 * Copies every row of every table into an empty database of the same version, inside a transaction of the caller.
 * Resolves with the number of rows. Throws AppError `conflict` when there is something already.
 */
export async function copyRows({ source, target, kind, schema }: Copying): Promise<number> {
  const tables = await listTables(target, schema);
  if (kind === 'postgres') await sql`lock table ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(target);
  for (const { name } of tables) await refuseRows(target, name);
  let count = 0;
  for (const table of tables) {
    for await (const batch of source.readBatches(table.name)) {
      await insert({ target, kind, table, batch });
      count += batch.length;
    }
  }
  for (const [table, last] of await source.readLastNumbers()) await goOnFrom({ target, kind, table, last, tables });
  return count;
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly numbered: string | null;
}

/** Those that the migrations made, without the lists of migrations. */
async function listTables(db: Kysely<StoreSchema>, schema: string | undefined): Promise<readonly Table[]> {
  const found = await db.introspection.getTables();
  return found
    .filter((table) => !table.isView && (schema === undefined || table.schema === schema))
    .map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => column.name),
      numbered: columns.find(({ isAutoIncrementing }) => isAutoIncrementing)?.name ?? null,
    }));
}

async function refuseRows(target: Transaction<StoreSchema>, table: string): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
  if (rows.length > 0)
    throw new AppError('conflict', `the database is not empty (there are rows in ${table}); restore into a new one`);
}

interface Inserting extends Omit<Copying, 'source' | 'schema'> {
  readonly table: Table;
  readonly batch: readonly StoreRow[];
}

async function insert({ target, kind, table: { name, columns }, batch }: Inserting): Promise<void> {
  const perStatement = Math.max(1, Math.floor(mostValues / columns.length));
  // PostgreSQL numbers rows by itself unless it is told not to.
  const overriding = kind === 'postgres' ? sql`overriding system value` : sql``;
  for (let start = 0; start < batch.length; start += perStatement) {
    const rows = batch.slice(start, start + perStatement);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))}) ${overriding}
      values ${sql.join(values)}`.execute(target);
  }
}

interface GoingOn extends Omit<Copying, 'source' | 'schema'> {
  readonly table: string;
  readonly last: number;
  readonly tables: readonly Table[];
}

/** The next number is one that no row ever had. */
async function goOnFrom({ target, kind, table, last, tables }: GoingOn): Promise<void> {
  if (last < 1) return;
  if (kind === 'postgres') {
    const column = tables.find(({ name }) => name === table)?.numbered;
    await sql`select setval(pg_get_serial_sequence(quote_ident(${table}), ${column}), ${last})`.execute(target);
    return;
  }
  await sql`delete from sqlite_sequence where name = ${table}`.execute(target);
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(target);
}
