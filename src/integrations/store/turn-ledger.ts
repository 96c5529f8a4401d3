import type { Transaction } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { JournalEntry } from '../../core/ports/journal.ts';
import type { NewMessage } from '../../core/ports/outbox.ts';
import type {
  HeldMessage,
  TurnClaim,
  TurnKey,
  TurnLedger,
  TurnOutcome,
  TurnStart,
} from '../../core/ports/turn-ledger.ts';
import { writeCase } from './cases.ts';
import { writeDialogState } from './dialog-states.ts';
import { releaseLease, takeLease } from './leases.ts';
import { writeLanguage } from './preferences.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

/** A turn has eight seconds; whoever holds a conversation longer than this is dead. */
const turnLeaseMs = 30_000;
/** The process that computed an answer sends it at once; after this time another one does. */
const replyInHandMs = 60_000;

export interface LedgerParts {
  readonly appendEntries: (transaction: Transaction<StoreSchema>, entries: readonly JournalEntry[]) => Promise<unknown>;
  readonly putMessages: (transaction: Transaction<StoreSchema>, messages: readonly NewMessage[]) => Promise<unknown>;
  readonly putInHand: (
    transaction: Transaction<StoreSchema>,
    messages: readonly NewMessage[],
    forMs: number,
  ) => Promise<readonly HeldMessage[]>;
}

export function createTurnLedger(engine: StoreEngine, parts: LedgerParts): TurnLedger {
  const { commit, db, nowMs } = engine;
  /** A lease tells replicas apart, not two turns of this process. */
  const running = new Set<string>();

  return {
    begin: async (key) => {
      if (running.has(key.conversationId)) return (await isKnown(engine, key)) ? { kind: 'repeat' } : { kind: 'busy' };
      running.add(key.conversationId);
      const start = await commit((transaction) => beginTurn(engine, transaction, key)).catch((error: unknown) => {
        running.delete(key.conversationId);
        throw error;
      });
      if (start.kind !== 'begun') running.delete(key.conversationId);
      return start;
    },
    finish: async (claim, outcome) => {
      try {
        return await commit((transaction) => finishTurn({ engine, parts, transaction, claim, outcome }));
      } finally {
        running.delete(claim.conversationId);
      }
    },
    abandon: async (claim) => {
      running.delete(claim.conversationId);
      await commit((transaction) => releaseLease(transaction, claim.lease));
    },
    listInterrupted: async ({ olderThanMs, most }) => {
      const rows = await db
        .selectFrom('seen_activities as seen')
        .leftJoin('leases', (join) =>
          join.on('leases.name', '=', (eb) => eb(eb.val('conversation:'), '||', eb.ref('seen.conversation_id'))),
        )
        .select(['seen.conversation_id', 'seen.activity_id', 'seen.asker_id'])
        .where('seen.finished_ms', 'is', null)
        .where('seen.seen_ms', '<=', (eb) => eb(nowMs(), '-', olderThanMs))
        .where((eb) => eb.or([eb('leases.expires_ms', 'is', null), eb('leases.expires_ms', '<=', nowMs())]))
        .orderBy('seen.seen_ms')
        .limit(most)
        .execute();
      return rows.map((row) => ({
        conversationId: row.conversation_id,
        activityId: row.activity_id,
        askerId: row.asker_id,
      }));
    },
    closeInterrupted: async (turn, reply) => {
      if (running.has(turn.conversationId)) return false;
      return await commit(async (transaction) => {
        const lease = await takeLease({ engine, transaction, name: leaseName(turn), forMs: turnLeaseMs });
        if (lease === null) return false;
        const isOurs = await markFinished(engine, transaction, turn);
        if (isOurs) await parts.putMessages(transaction, [reply]);
        await releaseLease(transaction, lease);
        return isOurs;
      });
    },
  };
}

function leaseName({ conversationId }: TurnKey): string {
  return `conversation:${conversationId}`;
}

async function beginTurn(engine: StoreEngine, transaction: Transaction<StoreSchema>, key: TurnKey): Promise<TurnStart> {
  const lease = await takeLease({ engine, transaction, name: leaseName(key), forMs: turnLeaseMs });
  if (lease === null) return (await readSeen(transaction, key)) === undefined ? { kind: 'busy' } : { kind: 'repeat' };
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('seen_activities')
    .values({
      conversation_id: key.conversationId,
      activity_id: key.activityId,
      asker_id: key.askerId,
      seen_ms: engine.nowMs(),
      finished_ms: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const isNew = numInsertedOrUpdatedRows === 1n;
  if (isNew || (await readSeen(transaction, key))?.finished_ms === null) {
    return { kind: 'begun', claim: { ...key, lease, isResumed: !isNew } };
  }
  await releaseLease(transaction, lease);
  return { kind: 'repeat' };
}

interface Finishing {
  readonly engine: StoreEngine;
  readonly parts: LedgerParts;
  readonly transaction: Transaction<StoreSchema>;
  readonly claim: TurnClaim;
  readonly outcome: TurnOutcome;
}

async function finishTurn({ engine, parts, transaction, claim, outcome }: Finishing): Promise<readonly HeldMessage[]> {
  if (!(await releaseLease(transaction, claim.lease))) {
    throw new AppError('conflict', 'the turn took so long that another replica has the conversation');
  }
  await markFinished(engine, transaction, claim);
  const { conversationId, askerId } = claim;
  if (outcome.dialog !== null)
    await writeDialogState(transaction, { conversationId, personId: askerId, ...outcome.dialog });
  if (outcome.language !== null) await writeLanguage(transaction, askerId, outcome.language);
  for (const record of outcome.cases) await writeCase(transaction, record);
  if (outcome.entries.length > 0) await parts.appendEntries(transaction, outcome.entries);
  return outcome.replies.length === 0 ? [] : await parts.putInHand(transaction, outcome.replies, replyInHandMs);
}

/** False: it was finished before, or never began. */
async function markFinished(
  { nowMs }: StoreEngine,
  transaction: Transaction<StoreSchema>,
  { conversationId, activityId }: TurnKey,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('seen_activities')
    .set({ finished_ms: nowMs() })
    .where('conversation_id', '=', conversationId)
    .where('activity_id', '=', activityId)
    .where('finished_ms', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function isKnown({ db }: StoreEngine, key: TurnKey): Promise<boolean> {
  return (await readSeen(db, key)) !== undefined;
}

function readSeen(db: StoreEngine['db'] | Transaction<StoreSchema>, { conversationId, activityId }: TurnKey) {
  return db
    .selectFrom('seen_activities')
    .select('finished_ms')
    .where('conversation_id', '=', conversationId)
    .where('activity_id', '=', activityId)
    .executeTakeFirst();
}
