import type { Transaction } from 'kysely';
import { deskId, type JournalEntry } from '../../../core/ports/journal.ts';
import type { StoreSchema } from '../schema.ts';
import type { StoreEngine } from '../store-engine.ts';
import { type LockedHead, lockHead, writeHead } from './journal-head.ts';
import type { JournalKeys } from './journal-keys.ts';
import { personKeys } from './person-keys.ts';
import { type JournalRow, lineText } from './signed-texts.ts';

/** Adds lines to the journal inside a transaction of the caller: kept with the rest of it, or not at all. */
export type AppendEntries = (transaction: Transaction<StoreSchema>, entries: readonly JournalEntry[]) => Promise<void>;

// SQLite takes 32 766 values in one statement.
const mostRows = 1_000;

/**
 * The head of the chain is locked until the transaction ends, so that replicas write one after the other; call it as
 * late as possible. A head that was tampered with does not stop the desk: the chain goes on from the last line that is
 * there, with a line that says so for ever.
 */
export function createAppendEntries(engine: Pick<StoreEngine, 'kind' | 'nowMs'>, keys: JournalKeys): AppendEntries {
  return async (transaction, entries) => {
    const [first] = entries;
    if (first === undefined) return;
    const head = await lockHead(transaction, engine, keys);
    const all = head.state === 'broken' ? [mended(head, first), ...entries] : entries;
    const ids = all.flatMap(({ askerId, subjectId }) => (subjectId === null ? [askerId] : [askerId, subjectId]));
    const people = await personKeys(transaction, engine, ids);
    const rows = chain({ head, entries: all, people, keys });
    for (let start = 0; start < rows.length; start += mostRows) {
      await transaction
        .insertInto('journal')
        .values(rows.slice(start, start + mostRows))
        .execute();
    }
    const last = rows.at(-1);
    if (last !== undefined) await writeHead(transaction, keys, last);
  };
}

interface Chaining {
  readonly head: LockedHead;
  readonly entries: readonly JournalEntry[];
  readonly people: ReadonlyMap<string, string>;
  readonly keys: JournalKeys;
}

function chain({ head, entries, people, keys }: Chaining): readonly JournalRow[] {
  const rows: JournalRow[] = [];
  let { seq, mac } = head;
  for (const entry of entries) {
    seq += 1;
    const row = {
      seq,
      at_ms: timeOf(entry.at),
      kind: entry.kind,
      turn_id: entry.turnId,
      asker_key: people.get(entry.askerId) ?? '',
      subject_key: entry.subjectId === null ? null : (people.get(entry.subjectId) ?? ''),
      what: entry.what,
      details: JSON.stringify(entry.details),
      language: entry.language,
      prev_mac: mac,
      key_id: keys.currentId,
    };
    mac = keys.sign(lineText(row));
    rows.push({ ...row, mac });
  }
  return rows;
}

function mended({ seq }: LockedHead, { at, language }: JournalEntry): JournalEntry {
  const what = 'the signed head was missing or changed';
  return {
    kind: 'head-mended',
    at,
    turnId: '',
    askerId: deskId,
    subjectId: null,
    what,
    details: { after: seq },
    language,
  };
}

function timeOf(at: string): number {
  const ms = Date.parse(at);
  if (Number.isNaN(ms)) throw new Error(`a journal line with the time ${at}`);
  return ms;
}
