import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../../src/integrations/store/open-store.ts';
import { journalEntry } from '../support/journal-entry.ts';
import type { TestEngine } from '../support/store-engines.ts';

export function journalFacts(engine: TestEngine): void {
  let store: Store;

  beforeEach(async () => {
    store = await openStore(await engine.newPlace());
  });

  afterEach(() => store.close());

  describe('the journal', () => {
    it('gives back what was appended, word for word', async () => {
      const entry = journalEntry({
        kind: 'verdict',
        at: '2026-11-20T09:00:00.123Z',
        subjectId: 'bo',
        what: "Robert'); DROP TABLE journal;-- åé",
        details: { cause: 'writeback-off', confidence: 0.83, isSelf: false, group: null, evidence: ['audit row 1'] },
        language: 'fr',
      });

      await store.journal.append(entry);

      expect(await store.journal.list()).toEqual([entry]);
    });

    it('lists in the order of appending, not of the times inside', async () => {
      const times = ['2026-11-20T09:00:02.000Z', '2026-11-20T09:00:01.000Z', '2026-11-20T09:00:01.000Z'];
      for (const [index, at] of times.entries())
        await store.journal.append(journalEntry({ at, turnId: `turn-${index}` }));

      const entries = await store.journal.list();

      expect(entries.map(({ turnId }) => turnId)).toEqual(['turn-0', 'turn-1', 'turn-2']);
    });

    it('keeps every line of people who write at once', async () => {
      const ids = Array.from({ length: 40 }, (_, index) => `turn-${index}`);

      await Promise.all(ids.map((turnId) => store.journal.append(journalEntry({ turnId }))));

      const entries = await store.journal.list();
      expect(entries.map(({ turnId }) => turnId).toSorted()).toEqual(ids.toSorted());
    });

    it('finds by subject, by asker and by kind, alone and together', async () => {
      await store.journal.append(journalEntry({ turnId: '1', askerId: 'ada', subjectId: 'ada' }));
      await store.journal.append(journalEntry({ turnId: '2', askerId: 'ada', subjectId: 'bo', kind: 'verdict' }));
      await store.journal.append(journalEntry({ turnId: '3', askerId: 'bo', subjectId: null, kind: 'refusal' }));
      const turnsOf = async (filter: Parameters<Store['journal']['list']>[0]) =>
        (await store.journal.list(filter)).map(({ turnId }) => turnId);

      expect(await turnsOf({ subjectId: 'bo' })).toEqual(['2']);
      expect(await turnsOf({ askerId: 'ada' })).toEqual(['1', '2']);
      expect(await turnsOf({ kind: 'refusal' })).toEqual(['3']);
      expect(await turnsOf({ askerId: 'ada', kind: 'verdict' })).toEqual(['2']);
      expect(await turnsOf({ askerId: 'ada', subjectId: 'cy' })).toEqual([]);
    });

    it('refuses a line with a time that is none', async () => {
      await expect(store.journal.append(journalEntry({ at: 'yesterday' }))).rejects.toThrow();

      expect(await store.journal.list()).toEqual([]);
    });
  });
}
