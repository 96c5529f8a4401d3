import type { Transaction } from 'kysely';
import type { StoreSchema } from './schema.ts';

/** Forgets messages that were sent or given up before that time, and the pace of places; how many messages. */
export async function purgeOutbox(transaction: Transaction<StoreSchema>, beforeMs: number): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('outbox')
    .where('state', '!=', 'waiting')
    .where('changed_ms', '<', beforeMs)
    .executeTakeFirst();
  await transaction.deleteFrom('send_pace').where('free_ms', '<', beforeMs).execute();
  return Number(numDeletedRows);
}
