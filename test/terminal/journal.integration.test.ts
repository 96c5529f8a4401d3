import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/integrations/store/open-store.ts';
import { journalEntry } from '../integrations/store/support/journal-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'journal-'));
const path = join(folder, 'desk.sqlite');
const ada = '0a0a0a0a-1111-4111-8111-0a0a0a0a0a0a';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const store = await openStore({ path });
  for (const askerId of [ada, 'bo', ada]) await store.journal.append(journalEntry({ askerId }));
  await store.close();
});

function run(file: 'journal' | 'privacy', args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const script = fileURLToPath(new URL(`../../src/${file}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: folder, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

describe('npm run journal and npm run privacy', () => {
  it('verify a journal that is in order', () => {
    expect(run('journal', ['verify'])).toEqual({ status: 0, stdout: '3 lines up to 3: in order\n', stderr: '' });
  });

  it('export lines by person, with keys unless ids are asked for, which is noted', () => {
    const plain = run('journal', ['export', '--person', ada.toUpperCase()]);
    const named = run('journal', ['export', '--person', ada, '--with-people']);
    const noted = run('journal', ['export', '--kind', 'export']);

    expect(plain.stdout).not.toContain(ada);
    expect(linesOf(plain.stdout).map(({ seq, askerId }) => [seq, askerId])).toEqual([
      [1, undefined],
      [3, undefined],
    ]);
    expect(linesOf(named.stdout).map(({ askerId }) => askerId)).toEqual([ada, ada]);
    expect(linesOf(noted.stdout)).toMatchObject([{ what: 'journal with people', askerKey: 'operator' }]);
  });

  it('tell everything about a person, then forget it', () => {
    const exported = run('privacy', ['export', ada]);
    const asked = run('privacy', ['forget', ada]);
    const forgotten = run('privacy', ['forget', ada, '--yes']);
    const after = run('privacy', ['export', ada]);

    expect(JSON.parse(exported.stdout).people).toMatchObject([{ person_id: ada }]);
    expect(asked).toMatchObject({ status: 2, stderr: 'nobody can be asked here; say --yes\n' });
    expect(forgotten).toEqual({ status: 0, stdout: 'people: 1\nforgotten\n', stderr: '' });
    expect(Object.values(JSON.parse(after.stdout)).flat()).toEqual([]);
    expect(run('journal', ['verify']).status).toBe(0);
  });

  it('refuse a name, and say where the id is', () => {
    const { status, stderr } = run('privacy', ['forget', 'ada@contoso.example', '--yes']);

    expect(status).toBe(2);
    expect(stderr).toMatch(/^PERSON must be an object id: Entra admin centre > Users > .+\n$/);
    expect(stderr).not.toContain('ada@');
  });

  it.each([
    ['journal', ['burn'], /^say verify, export or head\n/],
    ['journal', ['export', '--kind', 'gossip'], /^--kind gossip: choose question, /],
    ['journal', ['export', '--since', 'yesterday'], /^--since yesterday: write a time such as 2026-11-20\n$/],
    ['journal', ['verify', '--head', '/nowhere'], /^--head \/nowhere: this is no head /],
    ['privacy', ['forget'], /^say export or forget, and one person\n/],
    ['privacy', ['forget', '--all'], /^Unknown option '--all'/],
  ] as const)('refuse %s %j', (file, args, words) => {
    const { status, stderr } = run(file, args);

    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });

  it('end with 2 where nothing can be told', () => {
    const nowhere = run('journal', ['verify'], { DATA_DIR: join(folder, 'nowhere') });
    const key = join(folder, 'other.key');
    writeFileSync(key, `${Buffer.alloc(32).toString('base64')}\n`, { mode: 0o600 });
    const otherKey = run('journal', ['verify'], { JOURNAL_KEY_FILE: key });
    const noKey = run('journal', ['verify'], { DATABASE_URL: 'postgres://db.example/desk' });

    expect([nowhere.status, otherKey.status, noKey.status]).toEqual([2, 2, 2]);
    expect(nowhere.stderr).toContain('there is no database');
    expect(otherKey.stderr).toMatch(/^the journal of .+ was signed with the key .+ does not hold it; .+\n$/);
    expect(noKey.stderr).toContain('JOURNAL_KEY_FILE is missing');
  });

  it('name what was forged, and end with 1; a cut with an old head by the head that was kept', () => {
    const head = join(folder, 'head.json');
    writeFileSync(head, run('journal', ['head']).stdout);
    const database = new DatabaseSync(path);
    database.exec("UPDATE journal SET what = 'nothing' WHERE seq = 2; DELETE FROM journal WHERE seq > 3");
    database.close();

    const { status, stdout } = run('journal', ['verify', '--head', head]);

    const last = JSON.parse(run('journal', ['head']).stdout).seq;
    expect(status).toBe(1);
    expect(stdout).toBe(
      `line 2: changed\nlines 4 to ${last}: cut off from the end\n3 lines up to 3: not in order: 2 problems, above\n`,
    );
  });
});
