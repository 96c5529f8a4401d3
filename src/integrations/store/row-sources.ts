import type { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { RowSource, StoreRow } from './copy-rows.ts';
import type { StoreSchema } from './schema.ts';

const batchRows = 500;

/** Rows of a file that nobody writes meanwhile. */
export function sqliteRowSource(database: DatabaseSync): RowSource {
  return {
    *readBatches(table) {
      let batch: StoreRow[] = [];
      for (const row of database.prepare(`SELECT * FROM "${table}"`).iterate()) {
        batch.push(row);
        if (batch.length < batchRows) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    readLastNumbers: async () => {
      const rows = database.prepare('SELECT name, seq FROM sqlite_sequence').all();
      return new Map(rows.map(({ name, seq }) => [String(name), Number(seq)]));
    },
  };
}

/** Rows as one transaction sees them. */
export function postgresRowSource(transaction: Transaction<StoreSchema>, schema: string): RowSource {
  return {
    async *readBatches(table) {
      await sql`declare copy no scroll cursor for select * from ${sql.table(table)}`.execute(transaction);
      for (;;) {
        const { rows } = await sql<StoreRow>`fetch ${sql.lit(batchRows)} from copy`.execute(transaction);
        if (rows.length > 0) yield rows;
        if (rows.length < batchRows) break;
      }
      await sql`close copy`.execute(transaction);
    },
    readLastNumbers: () => readSequences(transaction, schema),
  };
}

async function readSequences(db: Kysely<StoreSchema>, schema: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ name: string; last: number | null }>`
    select t.relname as name, pg_sequence_last_value(d.objid) as last
    from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S' join pg_class t on t.oid = d.refobjid
    where d.deptype = 'i' and t.relnamespace = (select oid from pg_namespace where nspname = ${schema})`.execute(db);
  return new Map(rows.map(({ name, last }) => [name, Number(last ?? 0)]));
}
