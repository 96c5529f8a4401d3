import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const auditMirror: Migration = {
  up: async (db: Kysely<unknown>) => {
    // Time first: new rows come at the end of the index, so that the millionth costs no more than the first.
    await db.schema
      .createTable('audit_events')
      .addColumn('at_ms', 'bigint', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('audit_events_key', ['at_ms', 'id'])
      .$call(clustered(db))
      .execute();
    await db.schema
      .createTable('audit_event_people')
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('at_ms', 'bigint', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('audit_event_people_key', ['day', 'person_id', 'at_ms', 'id'])
      .$call(clustered(db))
      .execute();
    await db.schema
      .createTable('audit_mirror')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('epoch', 'bigint', (column) => column.notNull())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('polled_ms', 'bigint')
      .addColumn('progress', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('reporting_starts')
      .addColumn('slot', 'integer', (column) => column.primaryKey())
      .addColumn('free_ms', 'bigint', (column) => column.notNull())
      .execute();
  },
};

/** SQLite: the rows lie in the tree of their key, instead of in a second one beside it. */
function clustered(db: Kysely<unknown>) {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  return <Table extends string, Column extends string>(table: CreateTableBuilder<Table, Column>) =>
    isPostgres ? table : table.modifyEnd(sql`without rowid`);
}
