import type { Language } from '../../core/language.ts';
import type { Journal, JournalEntry, JournalKind } from '../../core/ports/journal.ts';
import type { AppendEntries } from './journal/append-entries.ts';
import { createGroupedAppend } from './journal/grouped-append.ts';
import type { StoreEngine } from './store-engine.ts';

export function createJournal(engine: StoreEngine, appendEntries: AppendEntries): Journal {
  const { db } = engine;
  const append = createGroupedAppend(engine, appendEntries);
  const keyOf = (personId: string) => db.selectFrom('people').select('person_key').where('person_id', '=', personId);
  return {
    append: async (entry) => {
      // One wrong line must not take others down that happen to be written with it.
      if (Number.isNaN(Date.parse(entry.at))) throw new Error(`a journal line with the time ${entry.at}`);
      await append(entry);
    },
    list: async (filter = {}) => {
      const { subjectId, askerId, kind } = filter;
      let query = db
        .selectFrom('journal')
        .leftJoin('people as asker', 'asker.person_key', 'journal.asker_key')
        .leftJoin('people as subject', 'subject.person_key', 'journal.subject_key')
        .selectAll('journal')
        .select(['asker.person_id as asker_id', 'subject.person_id as subject_id'])
        .orderBy('seq');
      if (subjectId !== undefined) query = query.where('subject_key', 'in', keyOf(subjectId));
      if (askerId !== undefined) query = query.where('asker_key', 'in', keyOf(askerId));
      if (kind !== undefined) query = query.where('kind', '=', kind);
      const rows = await query.execute();
      return rows.map(
        (row): JournalEntry => ({
          kind: row.kind as JournalKind,
          at: new Date(row.at_ms).toISOString(),
          turnId: row.turn_id,
          askerId: row.asker_id ?? row.asker_key,
          subjectId: row.subject_id ?? row.subject_key,
          what: row.what,
          details: JSON.parse(row.details) as JournalEntry['details'],
          language: row.language as Language,
        }),
      );
    },
  };
}
