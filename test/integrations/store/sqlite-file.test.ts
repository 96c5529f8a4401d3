import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { journalEntry } from './support/journal-entry.ts';
import { refusalOf } from './support/refusal-of.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('a database file', () => {
  it('makes folders and files for the owner alone, those beside the database too', async () => {
    const data = join(folder, 'new', 'data');
    const store = await openStore({ path: join(data, 'desk.sqlite') });
    await store.journal.append(journalEntry());

    const modes = Object.fromEntries(readdirSync(data).map((name) => [name, modeOf(join(data, name))]));
    const folders = [modeOf(join(folder, 'new')), modeOf(data)];
    await store.close();

    expect(modes).toEqual({
      'desk.sqlite': '600',
      'desk.sqlite-shm': '600',
      'desk.sqlite-wal': '600',
      'journal.key': '600',
    });
    expect(folders).toEqual(['700', '700']);
  });

  it('takes a database that others can read back for the owner', async () => {
    const path = join(folder, 'open.sqlite');
    await (await openStore({ path })).close();
    chmodSync(path, 0o644);

    await (await openStore({ path })).close();

    expect(modeOf(path)).toBe('600');
  });

  it('refuses a file that is no database in one clear line and leaves it as it was', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'my notes, which are not a database\n'.repeat(50), { mode: 0o640 });

    const error = await refusalOf({ path });

    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe(
      `the database ${path} cannot be opened: file is not a database; move the file away to begin anew, or point DATA_DIR elsewhere`,
    );
    expect(readFileSync(path, 'utf8')).toBe('my notes, which are not a database\n'.repeat(50));
    expect(modeOf(path)).toBe('640');
    expect(readdirSync(folder).filter((name) => name.startsWith('notes.txt'))).toEqual(['notes.txt']);
  });

  it('refuses a damaged database and leaves it as it was', async () => {
    const path = join(folder, 'damaged.sqlite');
    await (await openStore({ path })).close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 100, 4_096);
    writeFileSync(path, bytes);

    const error = await refusalOf({ path });

    expect(error.message).toContain('cannot be opened');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('refuses the database of another program and leaves it as it was', async () => {
    const path = join(folder, 'foreign.sqlite');
    const foreign = new DatabaseSync(path);
    foreign.exec('CREATE TABLE journal (page TEXT)');
    foreign.close();
    const bytes = readFileSync(path);

    const error = await refusalOf({ path });

    expect(error.message).toContain('it is the database of another program');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('refuses a path that is a folder, or lies below a file', async () => {
    const data = join(folder, 'a-folder');
    mkdirSync(data);
    writeFileSync(join(folder, 'a-file'), '');

    const errors = [await refusalOf({ path: data }), await refusalOf({ path: join(folder, 'a-file', 'desk.sqlite') })];

    expect(errors.map(({ code }) => code)).toEqual(['invalid-input', 'invalid-input']);
  });
});
