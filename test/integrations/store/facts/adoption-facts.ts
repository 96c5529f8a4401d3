import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/integrations/store/open-store.ts';
import { journalEntry } from '../support/journal-entry.ts';
import { migrateTo } from '../support/migrate-to.ts';
import type { TestEngine } from '../support/store-engines.ts';

const columns = '(at_ms, kind, turn_id, asker_id, subject_id, what, details, language)';
const at = Date.parse('2026-11-20T09:00:00.000Z');

export function adoptionFacts(engine: TestEngine): void {
  const insert = (table: string, lines: number) =>
    Array.from(
      { length: lines },
      (_, line) =>
        `INSERT INTO ${table} ${columns} VALUES (${at}, 'question', 'turn-${line}', 'ada', NULL, 'diagnose', '{}', 'sv');`,
    ).join('\n');

  describe('lines of before the signature', () => {
    it.each(['002-personal-chats', '006-conversations'])(
      'from %s are all kept, in their order, and signed',
      async (name) => {
        const place = await engine.newPlace();
        await migrateTo(place, name);
        await engine.execute(place, insert('journal', 1_203));

        const store = await openStore(place);
        const other = await openStore(place);

        const [note, ...lines] = (await store.journal.list()).toReversed();
        const { problems } = await store.audit.verify();
        await Promise.all([store.close(), other.close()]);
        expect(lines.toReversed()).toEqual(
          Array.from({ length: 1_203 }, (_, line) => journalEntry({ turnId: `turn-${line}` })),
        );
        expect(note).toMatchObject({ kind: 'adopted', askerId: 'desk', details: { lines: 1_203 } });
        expect(problems).toEqual([]);
        expect(await engine.query(place, 'SELECT * FROM journal_unsigned')).toEqual([]);
      },
    );

    it('are not taken from anybody later', async () => {
      const place = await engine.newPlace();
      await (await openStore(place)).close();
      await engine.execute(place, insert('journal_unsigned', 1));

      const store = await openStore(place);

      const lines = await store.journal.list();
      await store.close();
      expect(lines).toEqual([]);
    });
  });
}
