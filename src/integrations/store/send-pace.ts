import type { Transaction } from 'kysely';
import type { Place } from '../../core/ports/outbox.ts';
import { chargeTo, type Pace, pausedFor, placePace, takeFrom, tenantPace } from './pace.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

const tenant = '*';

interface PaceOf {
  readonly engine: StoreEngine;
  readonly transaction: Transaction<StoreSchema>;
  readonly place: Place;
}

/** `busy`: somebody else is claiming there; `place` and `tenant`: the limit of which one is reached. */
export type Pacing = 'free' | 'busy' | 'place' | 'tenant';

/**
 * Runs the work when both limits let one more message through, and counts it when the work returns something. Until
 * the end of the transaction nobody else gets this far for the same place.
 */
export async function withinPace<T>(
  { engine, transaction, place }: PaceOf,
  work: () => Promise<T | null>,
): Promise<{ readonly pacing: Pacing; readonly result: T | null }> {
  const own = await lock({ engine, transaction, place, whenLocked: 'skip' });
  if (own === null) return { pacing: 'busy', result: null };
  const ownFree = takeFrom({ ...own, pace: placePace });
  if (ownFree === null) return { pacing: 'place', result: null };
  const shared = await lock({ engine, transaction, place: tenant, whenLocked: 'wait' });
  const sharedFree = shared === null ? null : takeFrom({ ...shared, pace: tenantPace });
  if (sharedFree === null) return { pacing: 'tenant', result: null };
  const result = await work();
  if (result === null) return { pacing: 'free', result };
  await write(transaction, place, ownFree);
  await write(transaction, tenant, sharedFree);
  return { pacing: 'free', result };
}

/** Counts a message that was sent without asking. Each turn does so: one reading and one writing, where both rows are there. */
export async function countSent(counting: PaceOf): Promise<void> {
  const { engine, transaction, place } = counting;
  const query = transaction
    .selectFrom('send_pace')
    .select(['place', 'free_ms as freeMs', engine.nowMs().as('nowMs')])
    .where('place', 'in', [place, tenant])
    // The place before the tenant, as everybody locks them.
    .orderBy('place', 'desc');
  const found = await (engine.kind === 'sqlite' ? query : query.forUpdate()).execute();
  if (found.length < 2) return await countOneByOne(counting);
  const rows = found.map(({ place: row, ...times }) => ({
    place: row,
    free_ms: chargeTo({ ...times, pace: row === tenant ? tenantPace : placePace }),
  }));
  await transaction
    .insertInto('send_pace')
    .values(rows)
    .onConflict((conflict) => conflict.column('place').doUpdateSet({ free_ms: (eb) => eb.ref('excluded.free_ms') }))
    .execute();
}

async function countOneByOne({ engine, transaction, place }: PaceOf): Promise<void> {
  for (const [row, pace] of [[place, placePace] as const, [tenant, tenantPace] as const]) {
    const found = await lock({ engine, transaction, place: row, whenLocked: 'wait' });
    if (found !== null) await write(transaction, row, chargeTo({ ...found, pace }));
  }
}

export async function pausePlace(
  { engine, transaction, place }: Omit<PaceOf, 'place'> & { readonly place: Place | null },
  forMs: number,
): Promise<void> {
  const [row, pace]: readonly [Place | typeof tenant, Pace] =
    place === null ? [tenant, tenantPace] : [place, placePace];
  const found = await lock({ engine, transaction, place: row, whenLocked: 'wait' });
  if (found !== null) await write(transaction, row, pausedFor({ ...found, pace }, forMs));
}

interface Locking {
  readonly engine: StoreEngine;
  readonly transaction: Transaction<StoreSchema>;
  readonly place: Place | typeof tenant;
  readonly whenLocked: 'skip' | 'wait';
}

async function lock({ engine, transaction, place, whenLocked }: Locking) {
  const read = () => {
    const query = transaction
      .selectFrom('send_pace')
      .select(['free_ms as freeMs', engine.nowMs().as('nowMs')])
      .where('place', '=', place);
    // SQLite has one writer at a time and needs no lock.
    if (engine.kind === 'sqlite') return query.executeTakeFirst();
    return (whenLocked === 'skip' ? query.forUpdate().skipLocked() : query.forUpdate()).executeTakeFirst();
  };
  const found = await read();
  if (found !== undefined) return found;
  if (whenLocked === 'skip' && (await exists(transaction, place))) return null;
  await transaction
    .insertInto('send_pace')
    .values({ place, free_ms: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await read()) ?? null;
}

/** An insert would wait for whoever holds it. */
async function exists(transaction: Transaction<StoreSchema>, place: string): Promise<boolean> {
  const row = await transaction.selectFrom('send_pace').select('place').where('place', '=', place).executeTakeFirst();
  return row !== undefined;
}

async function write(transaction: Transaction<StoreSchema>, place: string, freeMs: number): Promise<void> {
  await transaction.updateTable('send_pace').set({ free_ms: freeMs }).where('place', '=', place).execute();
}
