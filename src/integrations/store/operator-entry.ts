import type { Transaction } from 'kysely';
import { deskId, type JournalEntry, operatorId } from '../../core/ports/journal.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

type Said = Pick<JournalEntry, 'kind' | 'what' | 'details'> & Partial<Pick<JournalEntry, 'subjectId'>>;

/** A line about what somebody at the command line did. */
export function operatorEntry(engine: StoreEngine, transaction: Transaction<StoreSchema>, said: Said) {
  return entryNow(engine, transaction, operatorId, said);
}

/** A line about what this program did by itself. */
export function deskEntry(engine: StoreEngine, transaction: Transaction<StoreSchema>, said: Said) {
  return entryNow(engine, transaction, deskId, said);
}

async function entryNow(
  { nowMs }: StoreEngine,
  transaction: Transaction<StoreSchema>,
  askerId: string,
  said: Said,
): Promise<JournalEntry> {
  const { now } = await transaction.selectNoFrom(nowMs().as('now')).executeTakeFirstOrThrow();
  return { subjectId: null, ...said, at: new Date(now).toISOString(), turnId: '', askerId, language: 'en' };
}
