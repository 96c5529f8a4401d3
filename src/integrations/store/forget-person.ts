import { sql, type Transaction } from 'kysely';
import type { CountsByTable } from '../../core/ports/privacy.ts';
import { lockHead } from './journal/journal-head.ts';
import { forgottenText } from './journal/signed-texts.ts';
import type { JournalParts } from './journal-parts.ts';
import { operatorEntry } from './operator-entry.ts';
import { holdsAny, personalTableNames } from './personal-tables.ts';
import type { StoreSchema } from './schema.ts';
import { textsFor, tracesOfPerson } from './traces-of-person.ts';

/**
 * First it is written down that the person is to be forgotten, so that nothing old is taken in anew; last the key
 * goes. Interrupted in between, it is begun again by calling it again.
 */
export async function forgetPerson(parts: JournalParts, personId: string): Promise<CountsByTable> {
  const { engine } = parts;
  const traces = await tracesOfPerson(engine.db, personId);
  await writeTombstone(parts, personId);
  const counts: Record<string, number> = {};
  for (const table of personalTableNames) {
    const { numAffectedRows = 0n } = await engine.commit((transaction) =>
      sql`delete from ${sql.table(table)} where ${holdsAny(table, textsFor(table, traces))}`.execute(transaction),
    );
    counts[table] = Number(numAffectedRows);
  }
  counts.audit_event_people = (counts.audit_event_people ?? 0) + (await removeLoosePeople(parts));
  return await removeMapping(parts, personId, counts);
}

async function writeTombstone({ engine, keys }: JournalParts, personId: string): Promise<void> {
  const [person_hash = ''] = keys.hashes(forgottenText(personId));
  await engine.commit(async (transaction) => {
    const forgotten_ms = engine.nowMs();
    await transaction
      .insertInto('forgotten')
      .values({ person_hash, forgotten_ms })
      .onConflict((conflict) => conflict.column('person_hash').doUpdateSet({ forgotten_ms }))
      .execute();
    await renewMirror(transaction);
  });
}

/** Takes the row of the mirror, so that a reading of the log is before or after this; and readers look anew. */
async function renewMirror(transaction: Transaction<StoreSchema>): Promise<void> {
  await transaction.updateTable('audit_mirror').set({ revision: sql<number>`revision + 1` }).execute();
}

/** Other people of an event that is gone. */
async function removeLoosePeople({ engine }: JournalParts): Promise<number> {
  const { numAffectedRows = 0n } = await engine.commit((transaction) =>
    sql`delete from audit_event_people where not exists (
      select 1 from audit_events where audit_events.at_ms = audit_event_people.at_ms and audit_events.id = audit_event_people.id
    )`.execute(transaction),
  );
  return Number(numAffectedRows);
}

async function removeMapping(
  { engine, keys, appendEntries }: JournalParts,
  personId: string,
  counts: CountsByTable,
): Promise<CountsByTable> {
  return await engine.commit(async (transaction) => {
    await renewMirror(transaction);
    await lockHead(transaction, engine, keys);
    const removed = await transaction
      .deleteFrom('people')
      .where('person_id', '=', personId)
      .returning('person_key')
      .execute();
    const all = { ...counts, people: removed.length };
    const details = { ...all, person: removed[0]?.person_key ?? null };
    await appendEntries(transaction, [
      await operatorEntry(engine, transaction, { kind: 'forget', what: 'person forgotten', details }),
    ]);
    return all;
  });
}
