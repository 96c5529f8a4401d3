import { SqliteAdapter, SqliteDialect } from 'kysely';

/** SQLite changes tables inside transactions: a migration happens whole or not at all, and once among processes. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  // The stock adapter denies it, so that two processes that start on a new file would both create its tables.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}
