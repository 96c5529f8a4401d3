import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openSqliteEngine } from '../../src/integrations/store/sqlite-engine.ts';
import { retentionPeriods } from '../../src/operations/retention.ts';

const text = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
const deploy = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

async function tablesOfStore(): Promise<readonly string[]> {
  const { db } = await openSqliteEngine(':memory:', { holder: 'test' });
  const found = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db);
  await db.destroy();
  return found.rows.map(({ name }) => name).filter((name) => !/^(?:kysely|sqlite)_/.test(name));
}

describe('docs/privacy.md', () => {
  it('says of every table, and of no other, what it holds, why and how long', async () => {
    const listed = rows.flatMap(([, tables = '']) => [...tables.matchAll(/`(\w+)`/g)].map(([, name]) => name));

    expect(listed.toSorted()).toEqual((await tablesOfStore()).toSorted());
    expect(rows.filter((cells) => cells.slice(1, 5).some((cell) => cell === ''))).toEqual([]);
  });

  it.each(Object.values(retentionPeriods))(
    'names $setting with its default, as docs/deploy.md does',
    ({ setting, days }) => {
      const periods = rows
        .filter((cells) => cells[5] === `\`${setting}\``)
        .map((cells) => Number.parseInt(cells[4] ?? '', 10));

      expect(new Set(periods)).toEqual(new Set([days]));
      expect(deploy).toMatch(new RegExp(`\\| \`${setting}\` \\| no \\| \`${days}\` \\|`));
    },
  );

  it('knows every setting of a period that it names', () => {
    const named = [...text.matchAll(/`((?:RETENTION|MIRROR)_\w+)`/g)].map(([, name]) => name ?? '');
    const known: readonly string[] = Object.values(retentionPeriods).map(({ setting }) => setting);

    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
