import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { identityColumn } from '../identity-column.ts';

export const beginnings: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('journal')
      .$call(identityColumn(db, 'seq'))
      .addColumn('at_ms', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('turn_id', 'text', (column) => column.notNull())
      .addColumn('asker_id', 'text', (column) => column.notNull())
      .addColumn('subject_id', 'text')
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('details', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('journal_by_subject').on('journal').columns(['subject_id', 'seq']).execute();
    await db.schema.createIndex('journal_by_asker').on('journal').columns(['asker_id', 'seq']).execute();
    await db.schema
      .createTable('preferences')
      .addColumn('person_id', 'text', (column) => column.primaryKey())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('changed_ms', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('seen_activities')
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('activity_id', 'text', (column) => column.notNull())
      .addColumn('seen_ms', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('seen_activities_key', ['conversation_id', 'activity_id'])
      .execute();
    await db.schema.createIndex('seen_activities_by_time').on('seen_activities').column('seen_ms').execute();
    await db.schema
      .createTable('dialog_states')
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('changed_ms', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('dialog_states_key', ['conversation_id', 'person_id'])
      .execute();
  },
};
