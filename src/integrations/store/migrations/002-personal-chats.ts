import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const personalChats: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('personal_chats')
      .addColumn('person_id', 'text', (column) => column.primaryKey())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('bot_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('retired_ms', 'bigint')
      .addColumn('changed_ms', 'bigint', (column) => column.notNull())
      .execute();
  },
};
