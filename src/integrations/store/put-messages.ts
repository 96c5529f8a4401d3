import { type ExpressionBuilder, sql, type Transaction } from 'kysely';
import type { HeldMessage, NewMessage } from '../../core/ports/outbox.ts';
import { fromNow, isInHand } from './message-in-hand.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

type Putting = Transaction<StoreSchema>;

/** Writes messages inside a transaction of the caller, so that they are sent exactly if the rest of it is kept. */
export async function putMessages(
  transaction: Putting,
  engine: StoreEngine,
  messages: readonly NewMessage[],
): Promise<void> {
  for (const message of messages) await putWaiting(transaction, engine, message);
}

/**
 * The same for messages that this process sends itself as soon as the transaction is kept; when it dies, others send
 * them after `forMs`. In hand means that the post begins at once, so such a message counts as begun from now on. A
 * message of a slot that another sender has in hand is left to that one, and is missing in the answer.
 */
export async function putInHand(
  transaction: Putting,
  engine: StoreEngine,
  { messages, forMs }: { readonly messages: readonly NewMessage[]; readonly forMs: number },
): Promise<readonly HeldMessage[]> {
  const hands: HeldMessage[] = [];
  for (const message of messages) {
    const hand = await putOneInHand(transaction, engine, { message, forMs });
    if (hand === undefined) await putWaiting(transaction, engine, message);
    else hands.push(hand);
  }
  return hands;
}

async function putWaiting(transaction: Putting, engine: StoreEngine, message: NewMessage): Promise<void> {
  const { nowMs } = engine;
  const inHand = isInHand(engine, 'outbox');
  await transaction
    .insertInto('outbox')
    .values({ ...rowOf(engine, message), due_ms: nowMs(), claimed_by: null, claim_epoch: 0, is_uncertain: 0 })
    .onConflict((conflict) =>
      conflict.column('slot').doUpdateSet((eb) => ({
        ...newText(engine, message, eb),
        // Whoever has it in hand keeps it; the new text is due afterwards.
        due_ms: sql<number>`case when ${inHand} then outbox.due_ms else ${nowMs()} end`,
        attempts: sql<number>`case when ${inHand} then outbox.attempts else 0 end`,
      })),
    )
    .execute();
}

async function putOneInHand(
  transaction: Putting,
  engine: StoreEngine,
  { message, forMs }: { readonly message: NewMessage; readonly forMs: number },
): Promise<HeldMessage | undefined> {
  const claim = { claimed_by: engine.holder, due_ms: fromNow(engine, forMs), attempts: 0 };
  const isPost = message.replacesActivityId === undefined ? 1 : 0;
  return await transaction
    .insertInto('outbox')
    .values({ ...rowOf(engine, message), ...claim, claim_epoch: 1, is_uncertain: isPost })
    .onConflict((conflict) =>
      conflict
        .column('slot')
        .doUpdateSet((eb) => ({
          ...newText(engine, message, eb),
          ...claim,
          claim_epoch: sql<number>`outbox.claim_epoch + 1`,
          is_uncertain: sql<number>`case when outbox.activity_id is null then ${sql.lit(isPost)} else 0 end`,
        }))
        .where(sql<boolean>`not ${isInHand(engine, 'outbox')}`),
    )
    .returning(['slot', 'claim_epoch as epoch', 'version'])
    .executeTakeFirst();
}

function rowOf({ nowMs }: StoreEngine, { slot, place, message, replacesActivityId, expiresInMs }: NewMessage) {
  return {
    slot,
    place,
    message: JSON.stringify(message),
    position: sql<number>`(select coalesce(max(before.position), 0) + 1 from outbox as before where before.state = 'waiting' and before.place = ${place})`,
    version: 1,
    sent_version: 0,
    activity_id: replacesActivityId ?? null,
    state: 'waiting',
    expires_ms: expiresInMs === undefined ? null : sql<number>`${nowMs()} + ${sql.lit(Math.round(expiresInMs))}`,
    attempts: 0,
    reason: null,
    created_ms: nowMs(),
    changed_ms: nowMs(),
  };
}

/** What a newer text changes of a row, whoever has it. */
function newText(
  { nowMs }: StoreEngine,
  { replacesActivityId }: NewMessage,
  eb: ExpressionBuilder<StoreSchema & { excluded: StoreSchema['outbox'] }, 'outbox' | 'excluded'>,
) {
  return {
    place: eb.ref('excluded.place'),
    message: eb.ref('excluded.message'),
    expires_ms: eb.ref('excluded.expires_ms'),
    version: sql<number>`outbox.version + 1`,
    state: 'waiting',
    reason: null,
    // One that waits keeps its turn; one that was sent queues up again.
    position: sql<number>`case when outbox.state = 'waiting' then outbox.position else excluded.position end`,
    changed_ms: nowMs(),
    ...(replacesActivityId === undefined ? {} : { activity_id: replacesActivityId, is_uncertain: 0 }),
  };
}
