import { type RawBuilder, sql } from 'kysely';
import type { CountsByTable } from '../../core/ports/privacy.ts';
import type { Retention } from '../../core/retention.ts';
import { lockHead } from './journal/journal-head.ts';
import { purgeJournal } from './journal/purge-journal.ts';
import type { JournalParts } from './journal-parts.ts';
import { deskEntry } from './operator-entry.ts';
import { purgeAudit } from './purge-audit.ts';
import type { StoreSchema } from './schema.ts';

interface Rule {
  readonly table: keyof StoreSchema;
  readonly key: readonly string[];
  /** Milliseconds; a row without it stays. */
  readonly time: string;
  readonly period: keyof Retention;
  /** Which of the old rows. */
  readonly only?: RawBuilder<unknown>;
}

const rules: readonly Rule[] = [
  { table: 'cases', key: ['case_id'], time: 'changed_ms', period: 'cases' },
  { table: 'dialog_states', key: ['conversation_id', 'person_id'], time: 'changed_ms', period: 'dialogs' },
  { table: 'personal_chats', key: ['person_id'], time: 'changed_ms', period: 'chats' },
  {
    table: 'preferences',
    key: ['person_id'],
    time: 'changed_ms',
    period: 'chats',
    // Whoever still talks with the bot keeps the language, however long ago it was chosen.
    only: sql`person_id not in (select person_id from personal_chats)`,
  },
  {
    table: 'conversations',
    key: ['conversation_id'],
    time: 'changed_ms',
    period: 'chats',
    // A channel that alerts go to may be silent for years.
    only: sql`(retired_ms is not null or scope = 'personal')`,
  },
  { table: 'jobs', key: ['id'], time: 'finished_ms', period: 'jobs', only: sql`state in ('done', 'dead')` },
  { table: 'outbox', key: ['slot'], time: 'changed_ms', period: 'outbox', only: sql`state in ('sent', 'dead')` },
  { table: 'seen_activities', key: ['conversation_id', 'activity_id'], time: 'seen_ms', period: 'seen' },
  { table: 'send_pace', key: ['place'], time: 'free_ms', period: 'leases' },
  // The few others keep their epochs: what was written under one must not look newer than what comes.
  { table: 'leases', key: ['name'], time: 'expires_ms', period: 'leases', only: sql`name like 'conversation:%'` },
  { table: 'forgotten', key: ['person_hash'], time: 'forgotten_ms', period: 'forgotten' },
];

const rowsTogether = 2_000;
const mostNamedProblems = 20;
const dayMs = 24 * 3_600_000;

/** Takes away what has outlived its period; in between others can write. What was taken away is told in the journal. */
export async function purgeStore(parts: JournalParts, retention: Retention): Promise<CountsByTable> {
  const { engine, keys, appendEntries } = parts;
  const { now } = await engine.db.selectNoFrom(engine.nowMs().as('now')).executeTakeFirstOrThrow();
  const beforeOf = (period: keyof Retention) => now - retention[period] * dayMs;
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[rule.table] = await purgeTable(parts, rule, beforeOf(rule.period));
  counts.audit_events = await purgeAudit(engine, beforeOf('mirror'));
  const journal = await purgeJournal({ engine, keys, beforeMs: beforeOf('journal') });
  counts.journal = journal.removed;
  counts.people = journal.removed === 0 ? 0 : await purgePeople(parts);
  if (Object.values(counts).every((count) => count === 0)) return counts;
  const details = {
    ...counts,
    journalTo: journal.toSeq,
    problems: journal.problems.slice(0, mostNamedProblems),
    moreProblems: Math.max(0, journal.problems.length - mostNamedProblems),
  };
  await engine.commit(async (transaction) => {
    await appendEntries(transaction, [await deskEntry(engine, transaction, { kind: 'purge', what: 'purge', details })]);
  });
  return counts;
}

async function purgeTable({ engine }: JournalParts, rule: Rule, beforeMs: number): Promise<number> {
  const { table, key, time, only = sql`1 = 1` } = rule;
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const old = sql`select ${columns} from ${sql.table(table)} where ${sql.ref(time)} < ${beforeMs} and ${only} limit ${rowsTogether}`;
  let removed = 0;
  for (;;) {
    const { numAffectedRows = 0n } = await engine.commit((transaction) =>
      sql`delete from ${sql.table(table)} where (${columns}) in (${old})`.execute(transaction),
    );
    removed += Number(numAffectedRows);
    if (numAffectedRows < rowsTogether) return removed;
  }
}

/** Keys that no line of the journal has any more. Under the head of the chain, where alone keys come and go. */
async function purgePeople({ engine, keys }: JournalParts): Promise<number> {
  const unused = sql`select person_key from people
    where not exists (select 1 from journal where asker_key = person_key)
    and not exists (select 1 from journal where subject_key = person_key) limit ${rowsTogether}`;
  let removed = 0;
  for (;;) {
    const { numAffectedRows = 0n } = await engine.commit(async (transaction) => {
      await lockHead(transaction, engine, keys);
      return await sql`delete from people where person_key in (${unused})`.execute(transaction);
    });
    removed += Number(numAffectedRows);
    if (numAffectedRows < rowsTogether) return removed;
  }
}
