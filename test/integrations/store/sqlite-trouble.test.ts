import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { openSqliteEngine } from '../../../src/integrations/store/sqlite-engine.ts';
import { sqliteError } from '../../../src/integrations/store/sqlite-error.ts';
import { journalEntry } from './support/journal-entry.ts';
import { journalOn } from './support/journal-on.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const large = () => journalEntry({ details: { text: 'x'.repeat(20_000) } });

function integrityOf(path: string): unknown {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare('PRAGMA integrity_check').all();
  } finally {
    database.close();
  }
}

describe('a database file that is full', () => {
  it('refuses writing in one line, still reads, and goes on when there is room again', async () => {
    const path = join(folder, 'full.sqlite');
    const engine = await openSqliteEngine(path, { holder: 'test' });
    const { db } = engine;
    const journal = journalOn(engine);
    await journal.append(journalEntry());
    // As a disk with room for a few pages more: SQLite answers with the same error.
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 3)}`.execute(db);

    const outcomes = await Promise.allSettled([journal.append(large()), journal.append(large())]);
    const whileFull = await journal.list();
    await sql`pragma max_page_count = 1000000`.execute(db);
    await journal.append(journalEntry({ turnId: 'later' }));
    const lines = await journal.list();
    await db.destroy();

    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refused).toEqual(
      outcomes.map(() =>
        expect.objectContaining({
          code: 'unavailable',
          details: 'SQLITE_FULL',
          message: `the database ${path} cannot be used: the disk is full; make room`,
        }),
      ),
    );
    expect([whileFull.length, lines.map(({ turnId }) => turnId)]).toEqual([1, ['turn-1', 'later']]);
    expect(integrityOf(path)).toEqual([{ integrity_check: 'ok' }]);
  });
});

describe('a database file in use', () => {
  it('that another program keeps locked is told as such', async () => {
    const path = join(folder, 'locked.sqlite');
    const engine = await openSqliteEngine(path, { holder: 'test' });
    const { db } = engine;
    await sql`pragma busy_timeout = 50`.execute(db);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');

    const error = await journalOn(engine)
      .append(journalEntry())
      .catch((thrown: unknown) => thrown);

    other.exec('ROLLBACK');
    await journalOn(engine).append(journalEntry());
    other.close();
    await db.destroy();
    expect(error).toMatchObject({ code: 'unavailable', details: 'SQLITE_BUSY' });
  });

  it('that was damaged meanwhile is told when it is read', async () => {
    const path = join(folder, 'damaged.sqlite');
    const first = await openStore({ path });
    for (let line = 0; line < 50; line++) await first.journal.append(large());
    await first.close();
    const bytes = readFileSync(path);
    const store = await openStore({ path });
    bytes.fill(0xa5, 200_000, 800_000);
    writeFileSync(path, bytes);

    const error = await store.journal.list().catch((thrown: unknown) => thrown);

    await store.close();
    expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('restore a backup') });
  });

  it('that may no longer be written is told as such', async () => {
    const path = join(folder, 'read-only.sqlite');
    const engine = await openSqliteEngine(path, { holder: 'test' });
    const { db } = engine;
    chmodSync(path, 0o400);
    await sql`pragma query_only = on`.execute(db);

    const error = await journalOn(engine)
      .append(journalEntry())
      .catch((thrown: unknown) => thrown);

    await db.destroy();
    expect(error).toMatchObject({ code: 'unavailable', details: 'SQLITE_READONLY' });
  });
});

describe('an error of SQLite', () => {
  it.each([
    [13, 'the disk is full; make room'],
    [778, 'the disk reports an error; look at the disk, and whether there is room on it'],
    [1032, 'it is read-only; give the account that runs the bot the right to write it'],
    [26, 'it is damaged; stop the bot and restore a backup'],
  ])('%i is told in words', (errcode, words) => {
    const error = sqliteError('desk.sqlite', Object.assign(new Error('raw'), { errcode }));

    expect(error).toMatchObject({
      code: 'unavailable',
      message: `the database desk.sqlite cannot be used: ${words}`,
    });
  });

  it('that is a mistake of ours stays what it is', () => {
    const mistake = Object.assign(new Error('UNIQUE constraint failed'), { errcode: 1555 });

    expect(sqliteError('desk.sqlite', mistake)).toBe(mistake);
  });
});
