import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const conversations: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('seen_activities')
      .addColumn('asker_id', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    // Null: begun and not ended; with the conversation's lease run out, it was interrupted.
    await db.schema.alterTable('seen_activities').addColumn('finished_ms', 'bigint').execute();
    await db
      .updateTable('seen_activities' as never)
      .set({ finished_ms: 0 } as never)
      .execute();
    await db.schema
      .createIndex('seen_activities_unfinished')
      .on('seen_activities')
      .column('seen_ms')
      .where('finished_ms' as never, 'is', null)
      .execute();
    await db.schema
      .createTable('conversations')
      .addColumn('conversation_id', 'text', (column) => column.primaryKey())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('bot_id', 'text', (column) => column.notNull())
      .addColumn('retired_ms', 'bigint')
      .addColumn('changed_ms', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('cases')
      .addColumn('case_id', 'text', (column) => column.primaryKey())
      .addColumn('asker_id', 'text', (column) => column.notNull())
      .addColumn('subject_id', 'text')
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('facts', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('created_ms', 'bigint', (column) => column.notNull())
      .addColumn('changed_ms', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('cases_by_subject').on('cases').columns(['subject_id', 'created_ms']).execute();
    await db.schema.createIndex('cases_by_time').on('cases').column('changed_ms').execute();
  },
};
