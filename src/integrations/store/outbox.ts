import { sql, type Transaction } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { HeldMessage, Outbox, OutboxRecord, Place } from '../../core/ports/outbox.ts';
import { claimMessage } from './claim-message.ts';
import { fromNow } from './message-in-hand.ts';
import { putMessages } from './put-messages.ts';
import type { StoreSchema } from './schema.ts';
import { countSent, pausePlace } from './send-pace.ts';
import type { StoreEngine } from './store-engine.ts';

/** With waits that double up to ten minutes this is about two hours. */
const mostAttempts = 20;
/** Nothing is kept of a conversation: its answers go when they are sent. */
const answersOfTurns = 'turn:';

export function createOutbox(engine: StoreEngine): Outbox {
  const { db, commit, nowMs } = engine;
  return {
    put: (messages) => commit((transaction) => putMessages(transaction, engine, messages)),
    claim: (forMs) => claimMessage(engine, forMs),
    beginPost: (hand) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await own(transaction, hand)
          .set({ is_uncertain: 1, activity_id: null })
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) throw lost(hand);
      }),
    sent: (hand, activityId) => commit((transaction) => keepSent({ engine, transaction, hand, activityId })),
    failed: (hand, { reason, inMs, isUncertain }) =>
      commit(async (transaction) => {
        const dueMs = fromNow(engine, inMs);
        const isOver = sql<boolean>`(attempts >= ${sql.lit(mostAttempts)} or (expires_ms is not null and expires_ms <= ${nowMs()}))`;
        const row = await own(transaction, hand)
          .set({
            state: sql<string>`case when ${isOver} and version = ${hand.version} then 'dead' else 'waiting' end`,
            // A newer text has waited long enough, and has not been tried.
            due_ms: sql<number>`case when version = ${hand.version} then ${dueMs} else ${nowMs()} end`,
            attempts: sql<number>`case when version = ${hand.version} then attempts else 0 end`,
            claimed_by: null,
            is_uncertain: isUncertain ? 1 : 0,
            reason,
            changed_ms: nowMs(),
          })
          .returning('state')
          .executeTakeFirst();
        if (row === undefined) throw lost(hand);
        return row.state === 'dead' ? 'dead' : 'retried';
      }),
    bury: (hand, reason) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await own(transaction, hand)
          .set({
            state: sql<string>`case when version = ${hand.version} then 'dead' else 'waiting' end`,
            attempts: sql<number>`case when version = ${hand.version} then attempts else 0 end`,
            due_ms: nowMs(),
            claimed_by: null,
            reason,
            changed_ms: nowMs(),
          })
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) throw lost(hand);
      }),
    closePlace: (place, reason) =>
      commit(async (transaction) => {
        await transaction
          .updateTable('outbox')
          .set({ state: 'dead', reason, claimed_by: null, due_ms: nowMs(), changed_ms: nowMs() })
          .where('place', '=', place)
          .where('state', '=', 'waiting')
          .execute();
      }),
    pause: (place, forMs) => commit((transaction) => pausePlace({ engine, transaction, place }, forMs)),
    list: async ({ state, most }) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['slot', 'place', 'state', 'attempts', 'due_ms', 'reason'])
        .where('state', '=', state)
        .orderBy('due_ms')
        .orderBy('slot')
        .limit(most)
        .execute();
      return rows.map(recordOf);
    },
    revive: (slot) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('outbox')
          .set({ state: 'waiting', due_ms: nowMs(), attempts: 0, reason: null, expires_ms: null, changed_ms: nowMs() })
          .where('slot', '=', slot)
          .where('state', '=', 'dead')
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    drop: (slot) =>
      commit(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('outbox')
          .where('slot', '=', slot)
          .where('state', '=', 'dead')
          .executeTakeFirst();
        return numDeletedRows === 1n;
      }),
  };
}

/** The row, as long as nobody else has taken it since. */
function own(transaction: Transaction<StoreSchema>, { slot, epoch }: HeldMessage) {
  return transaction
    .updateTable('outbox')
    .where('slot', '=', slot)
    .where('claim_epoch', '=', epoch)
    .where('claimed_by', 'is not', null)
    .where('state', '=', 'waiting');
}

function lost({ slot }: HeldMessage): AppError {
  return new AppError('conflict', `the message ${slot} is in other hands`);
}

interface Sent {
  readonly engine: StoreEngine;
  readonly transaction: Transaction<StoreSchema>;
  readonly hand: HeldMessage;
  readonly activityId: string | null;
}

async function keepSent({ engine, transaction, hand, activityId }: Sent): Promise<void> {
  const { nowMs } = engine;
  const before = await own(transaction, hand)
    .set({
      state: sql<string>`case when version = ${hand.version} then 'sent' else 'waiting' end`,
      sent_version: hand.version,
      is_uncertain: 0,
      claimed_by: null,
      due_ms: nowMs(),
      reason: null,
      changed_ms: nowMs(),
      ...(activityId === null ? {} : { activity_id: activityId }),
    })
    .returning(['place', 'attempts', 'state'])
    .executeTakeFirst();
  if (before === undefined) throw lost(hand);
  // A claim counts its message at once; one that was put into the hands of its writer is counted here.
  if (before.attempts === 0) await countSent({ engine, transaction, place: before.place as Place });
  const row = transaction.updateTable('outbox').where('slot', '=', hand.slot);
  if (before.state === 'sent' && hand.slot.startsWith(answersOfTurns))
    await transaction.deleteFrom('outbox').where('slot', '=', hand.slot).execute();
  else if (before.attempts > 0) await row.set({ attempts: 0 }).execute();
}

function recordOf(
  row: Pick<StoreSchema['outbox'], 'slot' | 'place' | 'state' | 'attempts' | 'due_ms' | 'reason'>,
): OutboxRecord {
  return {
    slot: row.slot,
    place: row.place as Place,
    state: row.state as OutboxRecord['state'],
    attempts: row.attempts,
    dueAt: new Date(row.due_ms).toISOString(),
    reason: row.reason,
  };
}
