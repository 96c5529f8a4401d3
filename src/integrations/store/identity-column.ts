import { type CreateTableBuilder, type Kysely, PostgresAdapter } from 'kysely';

/** Adds a primary key that grows by itself and never names two rows; each engine has its own words for it. */
export function identityColumn<Table extends string>(db: Kysely<unknown>, name: string) {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  return (table: CreateTableBuilder<Table>) =>
    isPostgres
      ? table.addColumn(name, 'bigint', (column) => column.generatedAlwaysAsIdentity().primaryKey())
      : table.addColumn(name, 'integer', (column) => column.primaryKey().autoIncrement());
}
