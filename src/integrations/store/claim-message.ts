import { sql, type Transaction } from 'kysely';
import type { Message } from '../../core/message.ts';
import type { MessageInHand, Place } from '../../core/ports/outbox.ts';
import { fromNow, isDue, isInHand } from './message-in-hand.ts';
import { aheadMs, longestWaitMs, placePace } from './pace.ts';
import type { StoreSchema } from './schema.ts';
import { withinPace } from './send-pace.ts';
import type { StoreEngine } from './store-engine.ts';

interface Candidate {
  readonly slot: string;
  readonly place: Place;
  readonly isExpired: boolean | number;
}

const mostCandidates = 8;

/** The next message that is due and that the limits let through, in the hands of this process; null: none now. */
export async function claimMessage(engine: StoreEngine, forMs: number): Promise<MessageInHand | null> {
  for (;;) {
    const candidates = await findCandidates(engine);
    const expired = candidates.filter(({ isExpired }) => Boolean(isExpired));
    if (expired.length > 0) {
      await engine.commit((transaction) => buryExpired(transaction, engine, expired));
      continue;
    }
    for (const candidate of candidates) {
      const { pacing, result } = await engine.commit((transaction) =>
        withinPace({ engine, transaction, place: candidate.place }, () =>
          take({ engine, transaction, candidate, forMs }),
        ),
      );
      if (result !== null) return result;
      if (pacing === 'tenant') return null;
    }
    return null;
  }
}

/** The first of each place, when it is due and the place has nothing in hand. Looking takes no lock. */
async function findCandidates(engine: StoreEngine): Promise<readonly Candidate[]> {
  const { db, nowMs } = engine;
  const isExpired = sql<boolean>`(o.expires_ms is not null and o.expires_ms <= ${nowMs()})`;
  const isPaused = sql<boolean>`exists (select 1 from send_pace as p where p.place = o.place
    and p.free_ms > ${nowMs()} + ${sql.lit(aheadMs(placePace))}
    and p.free_ms <= ${nowMs()} + ${sql.lit(longestWaitMs + aheadMs(placePace))})`;
  // One pass over what waits, however much it is; asking for each row whether another one is before it would not end.
  const { rows } = await sql<Candidate>`
    with heads as (
      select w.place, min(w.position) as position from outbox as w where w.state = 'waiting'
      group by w.place having max(case when ${isInHand(engine, 'w')} then 1 else 0 end) = 0)
    select o.slot as "slot", o.place as "place", ${isExpired} as "isExpired"
    from heads join outbox as o on o.state = 'waiting' and o.place = heads.place and o.position = heads.position
    where ${isDue(engine, 'o')} and (${isExpired} or not ${isPaused})
    order by o.due_ms, o.created_ms, o.slot
    limit ${sql.lit(mostCandidates)}`.execute(db);
  return rows;
}

/** True when nothing of the place waits before this row, and nothing of it is in hand. */
function isFirst(engine: StoreEngine, row: string) {
  const column = (name: string) => sql.ref(`${row}.${name}`);
  return sql<boolean>`(not exists (select 1 from outbox as b where b.place = ${column('place')} and b.state = 'waiting'
      and (b.position, b.created_ms, b.slot) < (${column('position')}, ${column('created_ms')}, ${column('slot')}))
    and not exists (select 1 from outbox as h where h.place = ${column('place')} and ${isInHand(engine, 'h')}))`;
}

interface Taking {
  readonly engine: StoreEngine;
  readonly transaction: Transaction<StoreSchema>;
  readonly candidate: Candidate;
  readonly forMs: number;
}

/** What was found may have changed since; under the lock of its place it is looked at once more. */
async function take({ engine, transaction, candidate, forMs }: Taking): Promise<MessageInHand | null> {
  const row = await transaction
    .updateTable('outbox')
    .set({
      claimed_by: engine.holder,
      claim_epoch: sql<number>`claim_epoch + 1`,
      attempts: sql<number>`attempts + 1`,
      due_ms: fromNow(engine, forMs),
    })
    .where('slot', '=', candidate.slot)
    .where('state', '=', 'waiting')
    .where(isDue(engine, 'outbox'))
    .where(isFirst(engine, 'outbox'))
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : handOf(row);
}

function handOf(row: StoreSchema['outbox']): MessageInHand {
  return {
    slot: row.slot,
    place: row.place as Place,
    message: JSON.parse(row.message) as Message,
    version: row.version,
    activityId: row.activity_id,
    isUncertain: row.is_uncertain !== 0,
    attempt: row.attempts,
    epoch: row.claim_epoch,
  };
}

async function buryExpired(
  transaction: Transaction<StoreSchema>,
  engine: StoreEngine,
  expired: readonly Candidate[],
): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set({ state: 'dead', reason: 'expired', claimed_by: null, due_ms: engine.nowMs(), changed_ms: engine.nowMs() })
    .where(
      'slot',
      'in',
      expired.map(({ slot }) => slot),
    )
    .where('state', '=', 'waiting')
    .where('expires_ms', '<=', engine.nowMs())
    .where(isDue(engine, 'outbox'))
    .execute();
}
