import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/core/app-error.ts';
import type { JournalFilter, JournalLine, SignedHead } from '../../../../src/core/ports/journal-audit.ts';
import { openStore, type Store, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { journalEntry } from '../support/journal-entry.ts';
import { newJournalKey, writeJournalKey } from '../support/journal-key.ts';
import { refusalOf } from '../support/refusal-of.ts';
import type { TestEngine } from '../support/store-engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export function auditFacts(engine: TestEngine): void {
  const folder = temporaryFolder();
  let place: StorePlace;
  let store: Store;

  beforeEach(async () => {
    place = await engine.newPlace();
    store = await openStore(place);
  });

  afterEach(() => store.close());

  async function write(lines: number): Promise<void> {
    for (let line = 1; line <= lines; line++) await store.journal.append(journalEntry({ turnId: `turn-${line}` }));
  }

  const namedIn = async (from: Store, exported?: SignedHead) =>
    (await from.audit.verify(exported)).problems.map(({ kind, fromSeq, toSeq }) => [kind, fromSeq, toSeq]);
  const named = (exported?: SignedHead) => namedIn(store, exported);

  async function reopenedWith(keys: readonly string[]): Promise<Store> {
    await store.close();
    store = await openStore({ ...place, journalKeyFile: writeJournalKey(folder, keys) });
    return store;
  }

  async function linesOf(filter: JournalFilter): Promise<readonly JournalLine[]> {
    const lines: JournalLine[] = [];
    for await (const line of store.audit.export(filter)) lines.push(line);
    return lines;
  }

  describe('the signed journal', () => {
    it('is in order, new and after any number of lines', async () => {
      const before = await store.audit.verify();
      await write(5);

      expect(before).toEqual({ lines: 0, purgedTo: 0, lastSeq: 0, problems: [] });
      expect(await store.audit.verify()).toEqual({ lines: 5, purgedTo: 0, lastSeq: 5, problems: [] });
    });

    it('numbers the lines of two replicas without a hole', async () => {
      const other = await openStore(place);

      for (const each of [store, other, other, store, other]) await each.journal.append(journalEntry());

      await other.close();
      expect(await store.audit.verify()).toEqual({ lines: 5, purgedTo: 0, lastSeq: 5, problems: [] });
    });

    it('keeps a random key of a person, and the same one for ever', async () => {
      await store.journal.append(journalEntry({ askerId: 'entra-ada', subjectId: 'entra-bo' }));
      await store.journal.append(journalEntry({ askerId: 'entra-bo', subjectId: 'entra-ada' }));

      const rows = await engine.query(place, 'SELECT asker_key, subject_key FROM journal ORDER BY seq');

      expect(rows[1]).toEqual({ asker_key: rows[0]?.subject_key, subject_key: rows[0]?.asker_key });
      expect(JSON.stringify(rows)).not.toContain('entra-');
    });

    it('names what was changed, removed and cut off behind its back', async () => {
      await write(9);

      await engine.execute(
        place,
        "UPDATE journal SET what = 'nothing' WHERE seq = 2; DELETE FROM journal WHERE seq = 5;",
      );
      await engine.execute(place, 'DELETE FROM journal WHERE seq > 7');

      expect(await named()).toEqual([
        ['changed', 2, 2],
        ['removed', 5, 5],
        ['cut-off', 8, 9],
      ]);
    });

    it('names a tail that was cut off together with the head, by the head that was exported', async () => {
      await write(3);
      const [old] = await engine.query(place, 'SELECT * FROM journal_head');
      await write(3);
      const exported = (await store.audit.head()) as SignedHead;

      await engine.execute(
        place,
        `DELETE FROM journal WHERE seq > 3; UPDATE journal_head SET seq = 3, mac = '${old?.mac}', signature = '${old?.signature}'`,
      );

      expect(await named()).toEqual([]);
      expect(await named(exported)).toEqual([['cut-off', 4, 6]]);
    });

    it('names a head that was changed, is missing or is an old one', async () => {
      await write(2);
      const [old] = await engine.query(place, 'SELECT * FROM journal_head');
      await write(1);

      await engine.execute(
        place,
        `UPDATE journal_head SET seq = 2, mac = '${old?.mac}', signature = '${old?.signature}'`,
      );
      const withOld = await named();
      await engine.execute(place, 'UPDATE journal_head SET seq = 1');
      const withChanged = await named();
      await engine.execute(place, 'DELETE FROM journal_head');
      const without = await named();

      expect([withOld, withChanged, without]).toEqual([[['head', 2, 2]], [['head', 3, 3]], [['head', 3, 3]]]);
    });

    it.each(['UPDATE journal_head SET seq = 1', 'DELETE FROM journal_head'])(
      'goes on after "%s", and a line says so for ever',
      async (forgery) => {
        await write(4);
        await engine.execute(place, 'DELETE FROM journal WHERE seq = 4');
        await engine.execute(place, forgery);

        await write(1);

        expect(await named()).toEqual([['mended', 4, 4]]);
        expect(await store.audit.verify()).toMatchObject({ lines: 5, lastSeq: 5 });
      },
    );

    it('names an exported head that is not ours', async () => {
      await write(1);
      const head = (await store.audit.head()) as SignedHead;

      expect(await named({ ...head, seq: 100 })).toEqual([['head', 100, 100]]);
    });

    it('exports by time, person and kind; the person by id or by key', async () => {
      for (const [index, kind] of (['question', 'verdict', 'question', 'refusal'] as const).entries()) {
        const at = `2026-11-20T09:00:0${index}.000Z`;
        await store.journal.append(journalEntry({ kind, at, subjectId: index === 3 ? null : `bo-${index % 2}` }));
      }
      const seqsOf = async (filter: JournalFilter) => (await linesOf(filter)).map(({ seq }) => seq);
      const [first] = await linesOf({});

      expect(await seqsOf({})).toEqual([1, 2, 3, 4]);
      expect(await seqsOf({ since: '2026-11-20T09:00:01.000Z', until: '2026-11-20T09:00:03.000Z' })).toEqual([2, 3]);
      expect(await seqsOf({ person: 'bo-0' })).toEqual([1, 3]);
      expect(await seqsOf({ person: first?.subjectKey ?? '' })).toEqual([1, 3]);
      expect(await seqsOf({ person: 'nobody' })).toEqual([]);
      expect(await seqsOf({ kind: 'refusal' })).toEqual([4]);
      expect(first).toMatchObject({ askerId: 'ada', subjectId: 'bo-0', kind: 'question' });
    });
  });

  describe('the key of the journal', () => {
    it('may be changed: the new one signs, the old one still verifies, and a line tells it', async () => {
      const [old, young] = [newJournalKey(), newJournalKey()];
      place = { ...(await engine.newPlace()), journalKeyFile: writeJournalKey(folder, [old]) };
      await (await reopenedWith([old])).journal.append(journalEntry());

      const after = await reopenedWith([young, old]);
      await after.journal.append(journalEntry());

      const kinds = (await after.journal.list()).map(({ kind }) => kind);
      expect(kinds).toEqual(['question', 'key-changed', 'question']);
      expect(await namedIn(after)).toEqual([]);
      expect(await namedIn(await reopenedWith([young]))).toEqual([['unknown-key', 1, 1]]);
    });

    it('is missed in one line, and nothing is written', async () => {
      await write(1);
      const rows = () => engine.query(place, 'SELECT * FROM journal, journal_head');
      const before = await rows();

      const error = await refusalOf({ ...place, journalKeyFile: writeJournalKey(folder) });

      expect(error).toBeInstanceOf(AppError);
      expect(error.code).toBe('invalid-input');
      expect(error.message).toMatch(
        /^the journal of .+ was signed with the key [0-9a-f]{12}, and .+\.key does not hold it; restore the key file, or look at JOURNAL_KEY_FILE$/,
      );
      expect(await rows()).toEqual(before);
    });

    it('is not missed because of a head that somebody changed', async () => {
      await write(1);
      await engine.execute(place, "UPDATE journal_head SET key_id = 'another'");

      await (await openStore(place)).close();

      expect(await named()).toEqual([['head', 1, 1]]);
    });
  });
}
