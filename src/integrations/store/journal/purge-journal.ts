import type { Transaction } from 'kysely';
import type { StoreSchema } from '../schema.ts';
import type { StoreEngine } from '../store-engine.ts';
import { createChainVerifier } from './chain-verifier.ts';
import { lockHead, readCheckpoints } from './journal-head.ts';
import type { JournalKeys } from './journal-keys.ts';
import { type CheckpointRow, checkpointText, noMac } from './signed-texts.ts';

export interface PurgedJournal {
  readonly removed: number;
  readonly toSeq: number;
  /** Problems among what was removed, as far as one can name them; they are gone with it. */
  readonly problems: readonly string[];
}

interface Purging {
  readonly engine: StoreEngine;
  readonly keys: JournalKeys;
  readonly beforeMs: number;
}

const removedTogether = 1_000;

/**
 * Takes away the oldest lines, as long as they are from before that time, and leaves a signed checkpoint from which
 * the chain goes on. What is taken away is verified once more: nobody can do it later.
 */
export async function purgeJournal(purging: Purging): Promise<PurgedJournal> {
  let all: PurgedJournal = { removed: 0, toSeq: 0, problems: [] };
  for (;;) {
    const chunk = await purging.engine.commit((transaction) => purgeChunk(transaction, purging));
    if (chunk === null) return all;
    all = { removed: all.removed + chunk.removed, toSeq: chunk.toSeq, problems: [...all.problems, ...chunk.problems] };
  }
}

async function purgeChunk(
  transaction: Transaction<StoreSchema>,
  { engine, keys, beforeMs }: Purging,
): Promise<PurgedJournal | null> {
  await lockHead(transaction, engine, keys);
  const { signed } = await readCheckpoints(transaction, keys);
  const rows = await oldestLines(transaction, beforeMs);
  const verifier = createChainVerifier({
    keys,
    start: signed[0] ?? { seq: 0, mac: noMac },
    watched: rows.map(({ seq }) => seq),
  });
  for (const row of rows) verifier.take(row);
  // The chain can go on only from a line that is genuine and in its place.
  const last = rows.findLast(({ seq, mac }) => verifier.macAt(seq) === mac);
  const [first] = rows;
  if (first === undefined || last === undefined) return null;
  const { numDeletedRows } = await transaction.deleteFrom('journal').where('seq', '<=', last.seq).executeTakeFirst();
  const removed = Number(numDeletedRows);
  const { now } = await transaction.selectNoFrom(engine.nowMs().as('now')).executeTakeFirstOrThrow();
  const checkpoint = {
    seq: last.seq,
    mac: last.mac,
    removed: (signed[0]?.removed ?? 0) + removed,
    from_ms: signed[0]?.from_ms ?? first.at_ms,
    to_ms: last.at_ms,
    made_ms: now,
    key_id: keys.currentId,
  };
  await replaceCheckpoints(transaction, { ...checkpoint, signature: keys.sign(checkpointText(checkpoint)) });
  return { removed, toSeq: last.seq, problems: verifier.problems(last.seq).map(({ words }) => words) };
}

/** In the order of the chain, up to the first that is to stay. */
async function oldestLines(transaction: Transaction<StoreSchema>, beforeMs: number) {
  const kept = await transaction
    .selectFrom('journal')
    .select(({ fn }) => fn.min('seq').as('seq'))
    .where('at_ms', '>=', beforeMs)
    .executeTakeFirst();
  let query = transaction.selectFrom('journal').selectAll().orderBy('seq').limit(removedTogether);
  const firstKept: number | null = kept?.seq ?? null;
  if (firstKept !== null) query = query.where('seq', '<', firstKept);
  return await query.execute();
}

/** One is enough: it counts what all before it took away. */
async function replaceCheckpoints(transaction: Transaction<StoreSchema>, row: CheckpointRow): Promise<void> {
  await transaction.deleteFrom('journal_checkpoints').where('seq', '<=', row.seq).execute();
  await transaction.insertInto('journal_checkpoints').values(row).execute();
}
