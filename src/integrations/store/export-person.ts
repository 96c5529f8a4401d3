import { type Kysely, sql } from 'kysely';
import type { JournalParts } from './journal-parts.ts';
import { operatorEntry } from './operator-entry.ts';
import { holdsAny, personalTableNames } from './personal-tables.ts';
import type { StoreSchema } from './schema.ts';
import { textsFor, tracesOfPerson } from './traces-of-person.ts';

/** Every row about one person, table by table, and the lines of the journal; the journal notes that it was asked for. */
export async function exportPerson(
  { engine, appendEntries }: JournalParts,
  personId: string,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const { db } = engine;
  const traces = await tracesOfPerson(db, personId);
  const tables: Record<string, readonly object[]> = {};
  for (const table of personalTableNames) {
    const { rows } =
      await sql<object>`select * from ${sql.table(table)} where ${holdsAny(table, textsFor(table, traces))}`.execute(
        db,
      );
    tables[table] = rows;
  }
  const people = await db.selectFrom('people').selectAll().where('person_id', '=', personId).execute();
  const [key] = people.map(({ person_key }) => person_key);
  const journal = key === undefined ? [] : await linesOf(db, key);
  await engine.commit(async (transaction) => {
    const entry = await operatorEntry(engine, transaction, {
      kind: 'export',
      what: 'everything about a person',
      // Whoever is unknown is not made known by asking.
      subjectId: people.length === 0 ? null : personId,
      details: { lines: journal.length },
    });
    await appendEntries(transaction, [entry]);
  });
  return { people, ...tables, journal };
}

async function linesOf(db: Kysely<StoreSchema>, key: string): Promise<readonly object[]> {
  return await db
    .selectFrom('journal')
    .selectAll()
    .where(({ eb, or }) => or([eb('asker_key', '=', key), eb('subject_key', '=', key)]))
    .orderBy('seq')
    .execute();
}
