import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { journalEntry } from '../support/journal-entry.ts';
import type { TestEngine } from '../support/store-engines.ts';
import { writeAbout, writeRow } from '../support/write-about.ts';

const ada = { personId: '0a0a0a0a-1111-4111-8111-0a0a0a0a0a0a', upn: 'ada@contoso.example', tag: 'ada' };
const bo = { personId: '0b0b0b0b-1111-4111-8111-0b0b0b0b0b0b', upn: 'bigada@contoso.example', tag: 'bo' };
const dayMs = 24 * 3_600_000;
const ms = Date.parse('2026-11-20T09:00:00.000Z');
const days = 10;
const retention = {
  journal: days,
  cases: days,
  dialogs: days,
  chats: days,
  mirror: days,
  jobs: days,
  outbox: days,
  seen: days,
  leases: days,
  forgotten: days,
};

export function privacyFacts(engine: TestEngine): void {
  let place: StorePlace;
  let store: Store;

  beforeEach(async () => {
    place = await engine.newPlace();
    store = await openStore(place);
  });

  afterEach(() => store.close());

  async function tableNames(): Promise<readonly string[]> {
    const rows = await engine.query(
      place,
      'path' in place
        ? "SELECT name FROM sqlite_schema WHERE type = 'table'"
        : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    return rows.map(({ name }) => String(name));
  }

  async function dump(): Promise<string> {
    const tables = await tableNames();
    const rows = await Promise.all(tables.map((table) => engine.query(place, `SELECT * FROM ${table}`)));
    return JSON.stringify(rows).toLowerCase();
  }

  async function countsOf(tables: readonly string[]): Promise<Readonly<Record<string, number>>> {
    const counts = await Promise.all(
      tables.map(async (table) => [table, (await engine.query(place, `SELECT * FROM ${table}`)).length] as const),
    );
    return Object.fromEntries(counts);
  }

  const about = { preferences: 1, personal_chats: 1, conversations: 1, dialog_states: 1, seen_activities: 1, cases: 1 };
  const more = { jobs: 1, outbox: 1, send_pace: 1, leases: 1, audit_events: 2, audit_event_people: 4 };

  describe('forgetting a person', () => {
    beforeEach(async () => {
      for (const person of [ada, bo]) await writeAbout(engine, place, { ...person, ms });
      await store.journal.append(journalEntry({ askerId: bo.personId, subjectId: ada.personId }));
      await store.journal.append(journalEntry({ askerId: ada.personId, subjectId: bo.personId }));
    });

    it('leaves no trace in any table, and the others as they were', async () => {
      const before = await dump();

      const counts = await store.privacy.forgetPerson(ada.personId);

      const after = await dump();
      const traces = [ada.personId, `"${ada.upn}`, `chat-${ada.tag}`, `29:${ada.tag}`];
      expect(traces.map((trace) => before.includes(trace.replace('"', '\\"')))).toEqual([true, true, true, true]);
      expect(traces.map((trace) => after.includes(trace.replace('"', '\\"')))).toEqual([false, false, false, false]);
      expect(counts).toEqual({ ...about, ...more, people: 1 });
      expect(await countsOf([...Object.keys(about), ...Object.keys(more)])).toEqual({ ...about, ...more });
    });

    it('leaves the journal in order, with the key of the person and a line that tells it', async () => {
      await store.privacy.forgetPerson(ada.personId);

      const lines = await store.journal.list();
      const key = lines[0]?.subjectId;
      expect(key).toMatch(/^person-/);
      expect(lines.map(({ kind, askerId, subjectId }) => [kind, askerId, subjectId])).toEqual([
        ['question', bo.personId, key],
        ['question', key, bo.personId],
        ['forget', 'operator', null],
      ]);
      expect(lines[2]?.details).toMatchObject({ person: key, people: 1 });
      expect((await store.audit.verify()).problems).toEqual([]);
    });

    it('holds for what was before, and not for what comes', async () => {
      const before = await store.forgotten.isForgotten(ada.personId, ms);
      const other = await openStore(place);

      await store.privacy.forgetPerson(ada.personId);

      const later = Date.now() + dayMs;
      const answers = [
        await other.forgotten.isForgotten(ada.personId, ms),
        await other.forgotten.isForgotten(ada.personId, later),
        await other.forgotten.isForgotten(bo.personId, ms),
      ];
      await other.close();
      expect([before, ...answers]).toEqual([false, true, false, false]);
    });

    it('gives whoever comes back a new key', async () => {
      const other = await openStore(place);
      await other.journal.append(journalEntry({ askerId: ada.personId }));
      await store.privacy.forgetPerson(ada.personId);

      await other.journal.append(journalEntry({ askerId: ada.personId }));

      const askers = (await other.journal.list()).map(({ askerId }) => askerId);
      await other.close();
      expect(askers[2]).toMatch(/^person-/);
      expect(askers.at(-1)).toBe(ada.personId);
      expect((await store.audit.verify()).problems).toEqual([]);
    });

    it('of whom nothing is known changes nothing but the journal', async () => {
      const tables = [...Object.keys(about), ...Object.keys(more), 'people'];
      const before = await countsOf(tables);

      const counts = await store.privacy.forgetPerson('0c0c0c0c-1111-4111-8111-0c0c0c0c0c0c');

      expect(Object.values(counts).filter((count) => count > 0)).toEqual([]);
      expect(await countsOf(tables)).toEqual(before);
    });

    it('takes signs in an id for themselves, not for any text', async () => {
      await store.privacy.forgetPerson('%');

      expect(await countsOf(Object.keys(about))).toEqual(
        Object.fromEntries(Object.keys(about).map((table) => [table, 2])),
      );
    });
  });

  describe('the export of a person', () => {
    it('has every row about them, and the journal says that it was made', async () => {
      for (const person of [ada, bo]) await writeAbout(engine, place, { ...person, ms });
      await store.journal.append(journalEntry({ askerId: bo.personId, subjectId: ada.personId }));
      await store.journal.append(journalEntry({ askerId: bo.personId, subjectId: null }));

      const tables = await store.privacy.exportPerson(ada.personId);

      const counts = Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
      expect(counts).toEqual({ ...about, ...more, audit_event_people: 2, people: 1, journal: 1 });
      expect(JSON.stringify(tables)).not.toContain(bo.upn);
      expect((await store.journal.list()).at(-1)).toMatchObject({
        kind: 'export',
        askerId: 'operator',
        subjectId: ada.personId,
      });
    });

    it('does not make anybody known who was not', async () => {
      const tables = await store.privacy.exportPerson(ada.personId);

      expect(Object.values(tables).flat()).toEqual([]);
      expect(await countsOf(['people'])).toEqual({ people: 0 });
    });
  });

  describe('a purge', () => {
    const old = Date.now() - (days + 1) * dayMs;
    const young = Date.now() - (days - 1) * dayMs;
    const at = (time: number) => new Date(time).toISOString();

    it('takes away what has outlived its period, and nothing else', async () => {
      await writeAbout(engine, place, { ...ada, ms: old });
      await writeAbout(engine, place, { ...bo, ms: young });
      await store.journal.append(journalEntry({ at: at(old), askerId: ada.personId }));
      await store.journal.append(journalEntry({ at: at(young), askerId: bo.personId }));

      const counts = await store.privacy.purgeAll(retention);

      // The people of a row go with it and are not counted apart.
      const { audit_event_people: _, ...counted } = { ...about, ...more, forgotten: 0, journal: 1, people: 1 };
      expect(counts).toEqual(counted);
      expect(await countsOf([...Object.keys(about), ...Object.keys(more), 'journal', 'people'])).toEqual({
        ...about,
        ...more,
        journal: 2,
        people: 1,
      });
      expect((await store.journal.list()).at(-1)).toMatchObject({
        kind: 'purge',
        askerId: 'desk',
        details: { cases: 1, journal: 1, journalTo: 1, problems: [] },
      });
      expect(await store.audit.verify()).toEqual({ lines: 2, purgedTo: 1, lastSeq: 3, problems: [] });
    });

    it('of nothing leaves no line', async () => {
      await store.privacy.purgeAll(retention);

      expect(await store.journal.list()).toEqual([]);
    });

    it('keeps what is still to be done, and where alerts go', async () => {
      await writeAbout(engine, place, { ...ada, ms: old });
      await engine.execute(place, "UPDATE jobs SET state = 'waiting', finished_ms = NULL");
      await engine.execute(place, "UPDATE outbox SET state = 'waiting'");
      await engine.execute(place, "UPDATE conversations SET scope = 'channel'");
      await engine.execute(place, "UPDATE leases SET name = 'poller'");

      const counts = await store.privacy.purgeAll(retention);

      expect(counts).toMatchObject({ jobs: 0, outbox: 0, conversations: 0, leases: 0, cases: 1 });
    });

    it('keeps the language of whoever still writes', async () => {
      await writeAbout(engine, place, { ...ada, ms: old });
      await engine.execute(place, `UPDATE personal_chats SET changed_ms = ${young}`);

      await store.privacy.purgeAll(retention);

      expect(await store.preferences.readLanguage(ada.personId)).toBe('sv');
    });

    it('takes more rows than it takes at once', async () => {
      const rows = Array.from({ length: 4_500 }, (_, index) => `('one', 'a-${index}', '', ${old}, ${old})`).join(', ');
      const columns = 'conversation_id, activity_id, asker_id, seen_ms, finished_ms';
      await engine.execute(place, `INSERT INTO seen_activities (${columns}) VALUES ${rows}`);

      expect(await store.privacy.purgeAll(retention)).toMatchObject({ seen_activities: 4_500 });
    });

    it('of the journal goes on from checkpoint to checkpoint', async () => {
      const entries = Array.from({ length: 1_500 }, () => journalEntry({ at: at(old) }));
      await Promise.all(entries.map((entry) => store.journal.append(entry)));
      await store.privacy.purgeAll(retention);
      await store.journal.append(journalEntry({ at: at(old) }));
      await store.privacy.purgeAll({ ...retention, seen: 1 });

      const report = await store.audit.verify();

      // The line about the first purge is young, and so the old one behind it stays too.
      expect(report).toEqual({ lines: 2, purgedTo: 1_500, lastSeq: 1_502, problems: [] });
      expect(await countsOf(['journal_checkpoints'])).toEqual({ journal_checkpoints: 1 });
    });

    it('says what was not in order among the lines it took away', async () => {
      for (let line = 0; line < 4; line++) await store.journal.append(journalEntry({ at: at(old) }));
      await engine.execute(place, "UPDATE journal SET what = 'nothing' WHERE seq = 2");

      await store.privacy.purgeAll(retention);

      const [line] = await store.journal.list();
      expect(line?.details).toMatchObject({ journal: 4, problems: ['line 2: changed'], moreProblems: 0 });
      expect((await store.audit.verify()).problems).toEqual([]);
    });

    it('cannot be made up: a checkpoint that is not ours is named, and what it hides is missing', async () => {
      for (let line = 0; line < 4; line++) await store.journal.append(journalEntry());
      const [row] = await engine.query(place, 'SELECT * FROM journal WHERE seq = 2');
      await engine.execute(place, 'DELETE FROM journal WHERE seq <= 2');
      await writeRow(engine, place, 'journal_checkpoints', {
        seq: 2,
        mac: String(row?.mac),
        removed: 2,
        from_ms: ms,
        to_ms: ms,
        made_ms: ms,
        key_id: String(row?.key_id),
        signature: 'made-up',
      });

      const { problems } = await store.audit.verify();

      expect(problems.map(({ kind, fromSeq, toSeq }) => [kind, fromSeq, toSeq])).toEqual([
        ['checkpoint', 2, 2],
        ['removed', 1, 2],
      ]);
    });
  });
}
