import type { Kysely, Transaction } from 'kysely';
import type { StoreSchema } from '../schema.ts';
import type { StoreEngine } from '../store-engine.ts';
import type { JournalKeys } from './journal-keys.ts';
import { type CheckpointRow, checkpointText, headText, noMac } from './signed-texts.ts';

type Engine = Pick<StoreEngine, 'kind'>;

export interface LockedHead {
  /** The last line; 0: none. */
  readonly seq: number;
  readonly mac: string;
  readonly keyId: string | null;
  /** `fresh`: a journal without a line; `broken`: somebody took the signed head away or changed it. */
  readonly state: 'in-order' | 'fresh' | 'broken';
}

const headName = 'head';

/** Where the chain ends, kept from everybody else until the end of the transaction. */
export async function lockHead(
  transaction: Transaction<StoreSchema>,
  { kind }: Engine,
  keys: JournalKeys,
): Promise<LockedHead> {
  const read = () => {
    const query = transaction.selectFrom('journal_head').selectAll().where('name', '=', headName);
    // SQLite knows one writer at a time, and has no words for this.
    return (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  };
  let row = await read();
  if (row === undefined) {
    await transaction
      .insertInto('journal_head')
      .values({ name: headName, seq: 0, mac: noMac, key_id: '', signature: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    row = await read();
  }
  if (row !== undefined && keys.isSigned(headText(row), { keyId: row.key_id, signature: row.signature })) {
    return { seq: row.seq, mac: row.mac, keyId: row.key_id, state: 'in-order' };
  }
  const end = await readEndOfLines(transaction, keys);
  const isFresh = end.seq === 0 && row?.signature === '' && !(await hasPeople(transaction));
  return { ...end, keyId: null, state: isFresh ? 'fresh' : 'broken' };
}

export async function writeHead(
  transaction: Transaction<StoreSchema>,
  keys: JournalKeys,
  { seq, mac }: { readonly seq: number; readonly mac: string },
): Promise<void> {
  const row = { seq, mac, key_id: keys.currentId };
  await transaction
    .updateTable('journal_head')
    .set({ ...row, signature: keys.sign(headText(row)) })
    .where('name', '=', headName)
    .execute();
}

export async function readHead(db: Kysely<StoreSchema>) {
  return await db.selectFrom('journal_head').selectAll().where('name', '=', headName).executeTakeFirst();
}

/** Newest first; those that nobody of ours signed are told apart. */
export async function readCheckpoints(db: Kysely<StoreSchema>, keys: JournalKeys) {
  const rows = await db.selectFrom('journal_checkpoints').selectAll().orderBy('seq', 'desc').execute();
  const isSigned = (row: CheckpointRow) =>
    keys.isSigned(checkpointText(row), { keyId: row.key_id, signature: row.signature });
  return { signed: rows.filter(isSigned), forged: rows.filter((row) => !isSigned(row)) };
}

/** Keys of people come with lines only: without lines they are what is left of a journal that was emptied. */
async function hasPeople(transaction: Transaction<StoreSchema>): Promise<boolean> {
  return (await transaction.selectFrom('people').select('person_key').limit(1).executeTakeFirst()) !== undefined;
}

/** Where the lines end by themselves, for want of a head. */
async function readEndOfLines(transaction: Transaction<StoreSchema>, keys: JournalKeys) {
  const line = await transaction
    .selectFrom('journal')
    .select(['seq', 'mac'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const [checkpoint] = (await readCheckpoints(transaction, keys)).signed;
  const ends = [line, checkpoint].filter((end) => end !== undefined);
  return ends.reduce((last, { seq, mac }) => (seq > last.seq ? { seq, mac } : last), { seq: 0, mac: noMac });
}
