import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/core/app-error.ts';
import { backupStore } from '../../../../src/integrations/store/backup-store.ts';
import { openStore, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { restoreStore } from '../../../../src/integrations/store/restore-store.ts';
import { journalEntry } from '../support/journal-entry.ts';
import { migrateTo } from '../support/migrate-to.ts';
import type { TestEngine } from '../support/store-engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const now = '2026-11-20T09:00:00.000Z';

async function failureOf(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error(`it succeeded, or failed with ${error}`);
  return error;
}

export function backupFacts(engine: TestEngine): void {
  const root = temporaryFolder();
  const newFolder = () => mkdtempSync(join(root, 'backups-'));

  async function filledPlace(lines = 3) {
    const place = await engine.newPlace();
    const store = await openStore(place);
    for (let line = 1; line <= lines; line++) {
      await store.journal.append(journalEntry({ turnId: `turn-${line}`, what: 'ett “tecken” 🦉', details: { line } }));
    }
    await store.dialogs.write('one', 'ada', '{"step":1}', 0);
    await store.preferences.writeLanguage('ada', 'sv');
    await store.leases.take('poll', 60_000);
    await store.close();
    return place;
  }

  describe('a backup', () => {
    it('is one file for its owner alone that goes into an empty database whole', async () => {
      const place = await filledPlace();
      const folder = join(newFolder(), 'new');
      const target = await engine.newPlace();

      const { path } = await backupStore(place, { folder, keepDays: 14, now });
      const rows = await restoreStore(path, target);

      const store = await openStore(target);
      const restored = [await store.journal.list(), await store.dialogs.read('one', 'ada'), await store.ping()];
      const language = await store.preferences.readLanguage('ada');
      await store.close();
      expect(readdirSync(folder)).toEqual(['writeback-desk-20261120T090000Z.sqlite']);
      expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
      expect(restored).toEqual([
        [1, 2, 3].map((line) => journalEntry({ turnId: `turn-${line}`, what: 'ett “tecken” 🦉', details: { line } })),
        { state: '{"step":1}', version: 1 },
        null,
      ]);
      expect([rows, language]).toEqual([8, 'sv']);
    });

    it('never lets a number be given twice, not even that of a line that is gone', async () => {
      const place = await filledPlace();
      await engine.execute(place, 'DELETE FROM journal WHERE seq = 3');
      const target = await engine.newPlace();

      const { path } = await backupStore(place, { folder: newFolder(), keepDays: 14, now });
      await restoreStore(path, target);

      const store = await openStore(target);
      await store.journal.append(journalEntry());
      await store.close();
      expect(await lastNumber(target)).toBe(4);
    });

    it('holds what was acknowledged before it began, while others go on writing', async () => {
      const place = await engine.newPlace();
      const store = await openStore(place);
      for (let line = 0; line < 50; line++) await store.journal.append(journalEntry({ turnId: `before-${line}` }));
      let isDone = false;
      const writing = (async () => {
        for (let line = 0; !isDone; line++) {
          await store.journal.append(journalEntry({ turnId: `during-${line}`, details: { text: 'x'.repeat(2_000) } }));
        }
      })();

      const { path } = await backupStore(place, { folder: newFolder(), keepDays: 14, now });
      isDone = true;
      await writing;

      await store.close();
      const copy = new DatabaseSync(path, { readOnly: true });
      const [found] = copy.prepare("SELECT count(*) AS lines FROM journal WHERE turn_id LIKE 'before-%'").all();
      const during = copy.prepare("SELECT turn_id FROM journal WHERE turn_id LIKE 'during-%' ORDER BY seq").all();
      copy.close();
      expect(found).toEqual({ lines: 50 });
      expect(during.map(({ turn_id }) => turn_id)).toEqual(during.map((_, line) => `during-${line}`));
    });

    it('of a database that is not there, empty or of another program is refused, and leaves nothing behind', async () => {
      const empty = await engine.newPlace();
      await engine.execute(empty, 'SELECT 1');
      const foreign = await engine.newPlace();
      await engine.execute(foreign, 'CREATE TABLE carts (id TEXT)');
      const folder = newFolder();

      const codes = [];
      for (const place of [empty, foreign]) {
        codes.push((await failureOf(backupStore(place, { folder, keepDays: 14, now }))).code);
      }

      expect([codes, readdirSync(folder)]).toEqual([['not-found', 'invalid-input'], []]);
    });
  });

  describe('restoring', () => {
    it('refuses a database that is not empty and leaves it as it was', async () => {
      const place = await filledPlace();
      const { path } = await backupStore(place, { folder: newFolder(), keepDays: 14, now });

      const error = await failureOf(restoreStore(path, place));

      const store = await openStore(place);
      const lines = await store.journal.list();
      await store.close();
      expect([error.code, lines.length]).toEqual(['conflict', 3]);
      expect(error.message).toMatch(/is not empty \(there are rows in \w+\)/);
    });

    it('refuses a backup of a newer version, and what is no backup, and makes nothing', async () => {
      const { path } = await backupStore(await filledPlace(), { folder: newFolder(), keepDays: 14, now });
      const folder = newFolder();
      const [newer, foreign, notes, damaged] = ['newer', 'foreign', 'notes', 'damaged'].map((name) =>
        join(folder, name),
      );
      writeFileSync(newer ?? '', readFileSync(path));
      const changed = new DatabaseSync(newer ?? '');
      changed.exec("INSERT INTO kysely_migration VALUES ('999-later', '')");
      changed.close();
      const other = new DatabaseSync(foreign ?? '');
      other.exec('CREATE TABLE carts (id TEXT)');
      other.close();
      writeFileSync(notes ?? '', 'notes, at some length\n'.repeat(100));
      const bytes = readFileSync(path);
      writeFileSync(damaged ?? '', bytes.fill(0xa5, 8_192));
      const target = await engine.newPlace();
      await engine.execute(target, 'SELECT 1');

      const errors = [];
      for (const file of [newer, foreign, notes, damaged, join(folder, 'nowhere')]) {
        errors.push(await failureOf(restoreStore(file ?? '', target)));
      }

      expect(errors.map(({ code }) => code)).toEqual([
        'conflict',
        'invalid-input',
        'invalid-input',
        'invalid-input',
        'not-found',
      ]);
      expect(errors[0]?.message).toContain('was made by a newer version (its last change is 999-later)');
      expect(await engine.readTables(target)).toEqual([]);
    });

    it('brings a backup of an older version up to date on the way, in a copy', async () => {
      const path = join(newFolder(), 'older.sqlite');
      await migrateTo({ path }, '002-personal-chats');
      const file = new DatabaseSync(path);
      file.exec('PRAGMA journal_mode = delete');
      for (const turn of ['1', '2', '3']) {
        file.exec(`INSERT INTO journal (at_ms, kind, turn_id, asker_id, what, details, language)
          VALUES (0, 'question', '${turn}', 'ada', 'diagnose', '{}', 'sv')`);
      }
      file.close();
      const bytes = readFileSync(path);
      const target = await engine.newPlace();

      await restoreStore(path, target);

      const store = await openStore(target);
      const lines = await store.journal.list();
      await store.close();
      // The last one says that the others were not signed when they were written.
      expect(lines.map(({ turnId }) => turnId)).toEqual(['1', '2', '3', '']);
      expect(readFileSync(path).equals(bytes)).toBe(true);
      expect(readdirSync(tmpdir()).filter((name) => name.startsWith('writeback-desk-restore-'))).toEqual([]);
    });
  });

  /** The number that the last line of a database got. */
  async function lastNumber(place: StorePlace): Promise<unknown> {
    const { path } = await backupStore(place, { folder: newFolder(), keepDays: 14, now });
    const copy = new DatabaseSync(path, { readOnly: true });
    const last = copy.prepare('SELECT max(seq) AS seq FROM journal').get()?.seq;
    copy.close();
    return last;
  }
}
