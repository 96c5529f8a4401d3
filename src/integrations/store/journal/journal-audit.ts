import type { Language } from '../../../core/language.ts';
import type { JournalEntry, JournalKind } from '../../../core/ports/journal.ts';
import type {
  JournalAudit,
  JournalFilter,
  JournalLine,
  JournalProblem,
  JournalReport,
  SignedHead,
} from '../../../core/ports/journal-audit.ts';
import type { StoreEngine } from '../store-engine.ts';
import { type ChainVerifier, createChainVerifier } from './chain-verifier.ts';
import { readCheckpoints, readHead } from './journal-head.ts';
import type { JournalKeys } from './journal-keys.ts';
import { headText, noMac } from './signed-texts.ts';

const readTogether = 1_000;
const mostPasses = 3;

export function createJournalAudit({ db }: Pick<StoreEngine, 'db'>, keys: JournalKeys): JournalAudit {
  return {
    verify: async (exported) => {
      // The desk may be at work, and purge what this pass was about to read.
      for (let pass = 1; ; pass++) {
        const before = await readCheckpoints(db, keys);
        const report = await verifyOnce({ db, keys, exported });
        const after = await readCheckpoints(db, keys);
        const isUnmoved = before.signed[0]?.seq === after.signed[0]?.seq;
        if (report.problems.length === 0 || isUnmoved || pass === mostPasses) return report;
      }
    },
    export: (filter) => exportLines(db, filter),
    head: async () => {
      const row = await readHead(db);
      return row === undefined ? null : { seq: row.seq, mac: row.mac, keyId: row.key_id, signature: row.signature };
    },
  };
}

interface Verifying {
  readonly db: StoreEngine['db'];
  readonly keys: JournalKeys;
  readonly exported: SignedHead | undefined;
}

async function verifyOnce({ db, keys, exported }: Verifying): Promise<JournalReport> {
  const { signed, forged } = await readCheckpoints(db, keys);
  const start = signed[0] ?? { seq: 0, mac: noMac };
  const head = headOf(await readHead(db), keys);
  const watched = [head, exported].flatMap((each) => (each === undefined ? [] : [each.seq]));
  const verifier = createChainVerifier({ keys, start, watched });
  for (let after: number | null = null; ; ) {
    let query = db.selectFrom('journal').selectAll().orderBy('seq').limit(readTogether);
    if (after !== null) query = query.where('seq', '>', after);
    const rows = await query.execute();
    for (const row of rows) verifier.take(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < readTogether) break;
    after = last.seq;
  }
  const { lines, lastSeq } = verifier.seen();
  const later = headOf(await readHead(db), keys);
  const trusted = [head, isSignedHead(exported, keys) ? exported : undefined].filter((each) => each !== undefined);
  const endSeq = Math.max(lastSeq, ...trusted.map(({ seq }) => seq));
  const problems = [
    ...forged.map(({ seq }) => problem('checkpoint', seq, `the checkpoint of line ${seq} was not signed by us`)),
    ...verifier.problems(endSeq),
    ...judgeHead({ head, later, lastSeq, verifier }),
    ...judgeExported({ exported, keys, startSeq: start.seq, verifier }),
  ];
  return { lines, purgedTo: start.seq, lastSeq, problems };
}

/** Undefined: missing, or not signed by us. */
function headOf(row: Awaited<ReturnType<typeof readHead>>, keys: JournalKeys): SignedHead | undefined {
  if (row === undefined) return undefined;
  const head = { seq: row.seq, mac: row.mac, keyId: row.key_id, signature: row.signature };
  return isSignedHead(head, keys) ? head : undefined;
}

function isSignedHead(head: SignedHead | undefined, keys: JournalKeys): boolean {
  if (head === undefined) return false;
  const { seq, mac, keyId, signature } = head;
  return keys.isSigned(headText({ seq, mac, key_id: keyId }), { keyId, signature });
}

interface Heads {
  /** Before and after the lines were read. */
  readonly head: SignedHead | undefined;
  readonly later: SignedHead | undefined;
  readonly lastSeq: number;
  readonly verifier: ChainVerifier;
}

function judgeHead({ head, later, lastSeq, verifier }: Heads): readonly JournalProblem[] {
  if (head === undefined || later === undefined) {
    const words = `the head of the journal is missing or was not signed by us: lines after ${lastSeq} may have been cut off`;
    return [problem('head', lastSeq, words)];
  }
  if (later.seq < lastSeq) {
    const words = `the head of the journal is an old one: it names line ${later.seq}, and there are lines up to ${lastSeq}`;
    return [problem('head', later.seq, words)];
  }
  return isOther(verifier.macAt(head.seq), head.mac)
    ? [problem('forked', head.seq, `line ${head.seq}: not the one that the head of the journal names`)]
    : [];
}

interface Exported {
  readonly exported: SignedHead | undefined;
  readonly keys: JournalKeys;
  readonly startSeq: number;
  readonly verifier: ChainVerifier;
}

function judgeExported({ exported, keys, startSeq, verifier }: Exported): readonly JournalProblem[] {
  if (exported === undefined) return [];
  const { seq, mac } = exported;
  if (!isSignedHead(exported, keys)) {
    return [problem('head', seq, `the exported head of line ${seq} was not signed with a key of the key file`)];
  }
  // What was purged since then can be compared no more.
  if (seq < startSeq || !isOther(verifier.macAt(seq), mac)) return [];
  return [problem('forked', seq, `line ${seq}: not the one that was exported`)];
}

function isOther(found: string | undefined, expected: string): boolean {
  return found !== undefined && found !== expected;
}

function problem(kind: JournalProblem['kind'], seq: number, words: string): JournalProblem {
  return { kind, fromSeq: seq, toSeq: seq, words };
}

async function* exportLines(db: StoreEngine['db'], filter: JournalFilter): AsyncGenerator<JournalLine> {
  const keys = filter.person === undefined ? null : await keysOf(db, filter.person);
  for (let after = 0; ; ) {
    const rows = await linesAfter(db, { after, filter, keys });
    for (const row of rows) {
      yield {
        seq: row.seq,
        kind: row.kind as JournalKind,
        at: new Date(row.at_ms).toISOString(),
        turnId: row.turn_id,
        askerKey: row.asker_key,
        subjectKey: row.subject_key,
        askerId: row.asker_id,
        subjectId: row.subject_id,
        what: row.what,
        details: JSON.parse(row.details) as JournalEntry['details'],
        language: row.language as Language,
        keyId: row.key_id,
        mac: row.mac,
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < readTogether) return;
    after = last.seq;
  }
}

interface Reading {
  readonly after: number;
  readonly filter: JournalFilter;
  readonly keys: readonly string[] | null;
}

async function linesAfter(db: StoreEngine['db'], { after, filter, keys }: Reading) {
  let query = db
    .selectFrom('journal')
    .leftJoin('people as asker', 'asker.person_key', 'journal.asker_key')
    .leftJoin('people as subject', 'subject.person_key', 'journal.subject_key')
    .selectAll('journal')
    .select(['asker.person_id as asker_id', 'subject.person_id as subject_id'])
    .where('journal.seq', '>', after)
    .orderBy('journal.seq')
    .limit(readTogether);
  if (filter.since !== undefined) query = query.where('at_ms', '>=', Date.parse(filter.since));
  if (filter.until !== undefined) query = query.where('at_ms', '<', Date.parse(filter.until));
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (keys !== null)
    query = query.where(({ eb, or }) => or([eb('asker_key', 'in', keys), eb('subject_key', 'in', keys)]));
  return await query.execute();
}

/** The person may be given by id or by key. */
async function keysOf(db: StoreEngine['db'], person: string): Promise<readonly string[]> {
  const row = await db.selectFrom('people').select('person_key').where('person_id', '=', person).executeTakeFirst();
  return [row?.person_key ?? person];
}
