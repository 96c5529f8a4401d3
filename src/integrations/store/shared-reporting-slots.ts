import { sql, type Transaction } from 'kysely';
import type { ReportingSlots } from '../../core/ports/reporting-slots.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

/** Not a slot: its time is when all may start again after a refusal, and its row is what takers queue for. */
const gate = -1;
/** No refusal lasts longer; one that ends later was written by a clock that was wrong. */
const longestRefusalMs = 10 * 60_000;

/**
 * Five starts per ten seconds for all replicas together: https://learn.microsoft.com/en-us/graph/throttling-limits
 * The window is a little longer, as in the budget of one replica. Background work leaves two slots to people.
 */
export function createSharedReportingSlots(
  engine: StoreEngine,
  { starts = 5, windowMs = 10_400 }: { readonly starts?: number; readonly windowMs?: number } = {},
): ReportingSlots {
  const { commit, nowMs } = engine;
  const kept = { person: 0, background: Math.min(2, starts - 1) } as const;

  return {
    take: (priority) =>
      commit(async (transaction) => {
        const { now, closedUntil } = await lockGate(transaction);
        const slots = await readSlots(transaction, { now, starts, windowMs });
        const oldest = slots[0];
        const decisive = slots[kept[priority]];
        if (oldest === undefined || decisive === undefined) throw new Error('there are no slots');
        const startMs = Math.max(closedUntil, decisive.freeMs);
        if (startMs > now) return startMs - now;
        await writeFree(transaction, oldest.slot, now + windowMs);
        return 0;
      }),
    closeFor: (ms) =>
      commit(async (transaction) => {
        const { now, closedUntil } = await lockGate(transaction);
        await writeFree(transaction, gate, Math.max(closedUntil, now + Math.min(ms, longestRefusalMs)));
      }),
  };

  async function lockGate(transaction: Transaction<StoreSchema>) {
    const { now, free_ms } = await transaction
      .insertInto('reporting_starts')
      .values({ slot: gate, free_ms: 0 })
      // A change that changes nothing: whoever comes second waits here until the first has finished.
      .onConflict((conflict) => conflict.column('slot').doUpdateSet({ free_ms: sql<number>`reporting_starts.free_ms` }))
      .returning(['free_ms', nowMs().as('now')])
      .executeTakeFirstOrThrow();
    return { now, closedUntil: free_ms > now + longestRefusalMs ? 0 : free_ms };
  }
}

interface SlotQuestion {
  readonly now: number;
  readonly starts: number;
  readonly windowMs: number;
}

/** The one that is free first comes first. */
async function readSlots(transaction: Transaction<StoreSchema>, { now, starts, windowMs }: SlotQuestion) {
  const rows = await transaction.selectFrom('reporting_starts').selectAll().where('slot', '>=', 0).execute();
  const freeOf = new Map(rows.map(({ slot, free_ms }) => [slot, free_ms]));
  const slots = Array.from({ length: starts }, (_, slot) => {
    const freeMs = freeOf.get(slot) ?? 0;
    // Later than any slot can be taken for: the clock was wrong.
    return { slot, freeMs: freeMs > now + windowMs ? 0 : freeMs };
  });
  return slots.toSorted((a, b) => a.freeMs - b.freeMs);
}

async function writeFree(transaction: Transaction<StoreSchema>, slot: number, freeMs: number): Promise<void> {
  await transaction
    .insertInto('reporting_starts')
    .values({ slot, free_ms: freeMs })
    .onConflict((conflict) => conflict.column('slot').doUpdateSet({ free_ms: freeMs }))
    .execute();
}
