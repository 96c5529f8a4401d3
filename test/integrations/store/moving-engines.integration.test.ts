import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupStore } from '../../../src/integrations/store/backup-store.ts';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { restoreStore } from '../../../src/integrations/store/restore-store.ts';
import { journalEntry } from './support/journal-entry.ts';
import { postgresForTests, sqliteForTests } from './support/store-engines.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const [sqlite, postgres] = [sqliteForTests(), postgresForTests()];

it.each([
  [sqlite, postgres],
  [postgres, sqlite],
])('$name moves to the other engine with every line, and goes on there', async (from, to) => {
  const source = await from.newPlace();
  // The key of the journal moves by hand.
  const target = { ...(await to.newPlace()), journalKeyFile: source.journalKeyFile };
  const entries = Array.from({ length: 1_234 }, (_, line) =>
    journalEntry({ turnId: `turn-${line}`, details: { line } }),
  );
  const old = await openStore(source);
  await Promise.all(entries.map((entry) => old.journal.append(entry)));
  const before = await old.journal.list();
  await old.close();

  const now = '2026-11-20T09:00:00.000Z';
  const { path } = await backupStore(source, { folder: join(folder, from.name), keepDays: 14, now });
  const rows = await restoreStore(path, target);

  const store = await openStore(target);
  await store.journal.append(journalEntry({ turnId: 'later' }));
  const after = await store.journal.list();
  const { problems } = await store.audit.verify();
  await store.close();
  // With the person, and the end of the journal.
  expect(rows).toBe(1_236);
  expect(after).toEqual([...before, journalEntry({ turnId: 'later' })]);
  expect(problems).toEqual([]);
});
