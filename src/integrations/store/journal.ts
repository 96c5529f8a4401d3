import type { Kysely, Transaction } from 'kysely';
import type { Language } from '../../core/language.ts';
import type { Journal, JournalEntry, JournalKind } from '../../core/ports/journal.ts';
import type { Commit } from './group-commit.ts';
import type { StoreSchema } from './schema.ts';

export function createJournal(db: Kysely<StoreSchema>, commit: Commit<StoreSchema>): Journal {
  return {
    append: async (entry) => {
      await commit((transaction) => appendEntries(transaction, [entry]));
    },
    list: async (filter = {}) => {
      let query = db.selectFrom('journal').selectAll().orderBy('seq');
      if (filter.subjectId !== undefined) query = query.where('subject_id', '=', filter.subjectId);
      if (filter.askerId !== undefined) query = query.where('asker_id', '=', filter.askerId);
      if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
      const rows = await query.execute();
      return rows.map(
        (row): JournalEntry => ({
          kind: row.kind as JournalKind,
          at: new Date(Number(row.at_ms)).toISOString(),
          turnId: row.turn_id,
          askerId: row.asker_id,
          subjectId: row.subject_id,
          what: row.what,
          details: JSON.parse(row.details) as JournalEntry['details'],
          language: row.language as Language,
        }),
      );
    },
  };
}

/** Inside a transaction of the caller. */
export async function appendEntries(
  transaction: Transaction<StoreSchema>,
  entries: readonly JournalEntry[],
): Promise<void> {
  await transaction
    .insertInto('journal')
    .values(
      entries.map((entry) => ({
        at_ms: Date.parse(entry.at),
        kind: entry.kind,
        turn_id: entry.turnId,
        asker_id: entry.askerId,
        subject_id: entry.subjectId,
        what: entry.what,
        details: JSON.stringify(entry.details),
        language: entry.language,
      })),
    )
    .execute();
}
