import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const leases: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('leases')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('holder', 'text', (column) => column.notNull())
      // Grows with every change of holder, so that a write of an earlier holder can be told from one of the present.
      .addColumn('epoch', 'bigint', (column) => column.notNull())
      .addColumn('expires_ms', 'bigint', (column) => column.notNull())
      .execute();
  },
};
