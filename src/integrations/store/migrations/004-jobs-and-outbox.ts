import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { identityColumn } from '../identity-column.ts';

export const jobsAndOutbox: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('jobs')
      .$call(identityColumn(db, 'id'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('dedupe_key', 'text', (column) => column.unique())
      // waiting, done or dead; a claimed one is waiting with a claim that has not run out.
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('due_ms', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('max_attempts', 'integer', (column) => column.notNull())
      .addColumn('claimed_by', 'text')
      .addColumn('claim_epoch', 'bigint', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('created_ms', 'bigint', (column) => column.notNull())
      .addColumn('finished_ms', 'bigint')
      .execute();
    await db.schema.createIndex('jobs_by_due').on('jobs').columns(['state', 'due_ms', 'id']).execute();
    await db.schema
      .createTable('outbox')
      .addColumn('slot', 'text', (column) => column.primaryKey())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      // Within its place; the order of sending.
      .addColumn('position', 'bigint', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('sent_version', 'integer', (column) => column.notNull())
      .addColumn('activity_id', 'text')
      // waiting, sent or dead; one in hand is waiting with a claim that has not run out.
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('due_ms', 'bigint', (column) => column.notNull())
      .addColumn('expires_ms', 'bigint')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('claimed_by', 'text')
      .addColumn('claim_epoch', 'bigint', (column) => column.notNull())
      .addColumn('is_uncertain', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('created_ms', 'bigint', (column) => column.notNull())
      .addColumn('changed_ms', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('outbox_by_due').on('outbox').columns(['state', 'due_ms']).execute();
    await db.schema.createIndex('outbox_by_place').on('outbox').columns(['state', 'place', 'position']).execute();
    await db.schema
      .createTable('send_pace')
      .addColumn('place', 'text', (column) => column.primaryKey())
      .addColumn('free_ms', 'bigint', (column) => column.notNull())
      .execute();
  },
};
