import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const signedJournal: Migration = {
  up: async (db: Kysely<unknown>) => {
    // Lines of before the signature, until the store that knows the key takes them over.
    await db.schema.alterTable('journal').renameTo('journal_unsigned').execute();
    await db.schema.dropIndex('journal_by_subject').execute();
    await db.schema.dropIndex('journal_by_asker').execute();
    await db.schema
      .createTable('people')
      .addColumn('person_key', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text', (column) => column.notNull().unique())
      .addColumn('created_ms', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('journal')
      // Given by the chain, without holes: an identity column leaves some behind.
      .addColumn('seq', 'bigint', (column) => column.primaryKey())
      .addColumn('at_ms', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('turn_id', 'text', (column) => column.notNull())
      .addColumn('asker_key', 'text', (column) => column.notNull())
      .addColumn('subject_key', 'text')
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('details', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      // The line before it, so that each line can be judged by itself, also beside a gap.
      .addColumn('prev_mac', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('mac', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('journal_by_subject').on('journal').columns(['subject_key', 'seq']).execute();
    await db.schema.createIndex('journal_by_asker').on('journal').columns(['asker_key', 'seq']).execute();
    await db.schema.createIndex('journal_by_time').on('journal').columns(['at_ms']).execute();
    // One row: where the chain ends.
    await db.schema
      .createTable('journal_head')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('mac', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('signature', 'text', (column) => column.notNull())
      .execute();
    // What a purge leaves behind: the chain goes on from the last line that was taken away.
    await db.schema
      .createTable('journal_checkpoints')
      .addColumn('seq', 'bigint', (column) => column.primaryKey())
      .addColumn('mac', 'text', (column) => column.notNull())
      .addColumn('removed', 'bigint', (column) => column.notNull())
      .addColumn('from_ms', 'bigint', (column) => column.notNull())
      .addColumn('to_ms', 'bigint', (column) => column.notNull())
      .addColumn('made_ms', 'bigint', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('signature', 'text', (column) => column.notNull())
      .execute();
    // Audit rows of before this time about these people are not taken in again. The people are hashed with a key.
    await db.schema
      .createTable('forgotten')
      .addColumn('person_hash', 'text', (column) => column.primaryKey())
      .addColumn('forgotten_ms', 'bigint', (column) => column.notNull())
      .execute();
  },
};
