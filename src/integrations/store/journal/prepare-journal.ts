import type { Transaction } from 'kysely';
import { AppError } from '../../../core/app-error.ts';
import type { Language } from '../../../core/language.ts';
import type { JournalEntry, JournalKind } from '../../../core/ports/journal.ts';
import { deskEntry } from '../operator-entry.ts';
import type { StoreSchema } from '../schema.ts';
import type { StoreEngine } from '../store-engine.ts';
import type { AppendEntries } from './append-entries.ts';
import { lockHead, writeHead } from './journal-head.ts';
import type { JournalKeys } from './journal-keys.ts';

const adoptedTogether = 1_000;

/**
 * The first opening with a key: lines of before the signature are taken into the chain, once, all or none; later
 * nothing is taken from there, whoever may have put it there. A key that came to the front is noted.
 */
export async function prepareJournal(
  engine: StoreEngine,
  keys: JournalKeys,
  appendEntries: AppendEntries,
): Promise<void> {
  await engine.commit(async (transaction) => {
    const head = await lockHead(transaction, engine, keys);
    if (head.state === 'fresh') {
      await writeHead(transaction, keys, head);
      await adopt(engine, transaction, appendEntries);
    } else if (head.state === 'in-order' && head.keyId !== keys.currentId) {
      const details = { from: head.keyId, to: keys.currentId };
      await appendEntries(transaction, [
        await deskEntry(engine, transaction, { kind: 'key-changed', what: 'key', details }),
      ]);
    }
  });
}

async function adopt(engine: StoreEngine, transaction: Transaction<StoreSchema>, appendEntries: AppendEntries) {
  let lines = 0;
  for (let after = 0; ; ) {
    const rows = await transaction
      .selectFrom('journal_unsigned')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(adoptedTogether)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.seq;
    lines += rows.length;
    await appendEntries(transaction, rows.map(entryOf));
  }
  if (lines === 0) return;
  await transaction.deleteFrom('journal_unsigned').execute();
  const entry = { kind: 'adopted' as const, what: 'lines of before the signature', details: { lines } };
  await appendEntries(transaction, [await deskEntry(engine, transaction, entry)]);
}

function entryOf(row: Omit<StoreSchema['journal_unsigned'], 'seq'>): JournalEntry {
  return {
    kind: row.kind as JournalKind,
    at: new Date(Number(row.at_ms)).toISOString(),
    turnId: row.turn_id,
    askerId: row.asker_id,
    subjectId: row.subject_id,
    what: row.what,
    details: JSON.parse(row.details) as JournalEntry['details'],
    language: row.language as Language,
  };
}

interface Signed {
  readonly db: StoreEngine['db'];
  /** Names the database in messages. */
  readonly place: string;
  readonly tables: readonly string[];
  /** Null: there is none yet. */
  readonly keys: JournalKeys | null;
  readonly keyFile: string;
}

/** Throws AppError `invalid-input` when the journal was signed with a key that we do not have; reads only. */
export async function refuseOtherKey({ db, place, tables, keys, keyFile }: Signed): Promise<void> {
  if (!tables.includes('journal_head') || !tables.includes('journal')) return;
  const last = db.selectFrom('journal').select('key_id').orderBy('seq', 'desc').limit(1);
  const ids = [await db.selectFrom('journal_head').select('key_id').executeTakeFirst(), await last.executeTakeFirst()]
    .map((row) => row?.key_id ?? '')
    .filter(Boolean);
  if (ids.length === 0 || ids.some((id) => keys?.has(id) === true)) return;
  const missing = keys === null ? 'is not there' : 'does not hold';
  throw new AppError(
    'invalid-input',
    `the journal of ${place} was signed with the key ${ids[0]}, and ${keyFile} ${missing === 'is not there' ? missing : `${missing} it`}; restore the key file, or look at JOURNAL_KEY_FILE`,
  );
}
