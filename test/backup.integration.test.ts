import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../src/integrations/store/open-store.ts';
import { journalEntry } from './integrations/store/support/journal-entry.ts';
import { temporaryFolder } from './integrations/store/support/temporary-folder.ts';

const root = temporaryFolder();

function run(command: 'backup' | 'restore', args: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/${command}.ts`, ...args], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run backup and npm run restore', () => {
  it('need no other settings, work beside a running bot, and bring everything back', async () => {
    const [data, other] = [mkdtempSync(join(root, 'data-')), mkdtempSync(join(root, 'data-'))];
    const running = await openStore({ path: join(data, 'desk.sqlite') });
    await running.journal.append(journalEntry());

    const made = run('backup', [], { DATA_DIR: data });
    const [name = ''] = readdirSync(join(data, 'backups'));
    const restored = run('restore', [join(data, 'backups', name)], { DATA_DIR: other });
    const again = run('restore', [join(data, 'backups', name)], { DATA_DIR: other });

    await running.close();
    copyFileSync(join(data, 'journal.key'), join(other, 'journal.key'));
    const store = await openStore({ path: join(other, 'desk.sqlite') });
    const lines = await store.journal.list();
    await store.close();
    expect([made.status, restored.status, again.status]).toEqual([0, 0, 1]);
    expect(name).toMatch(/^writeback-desk-\d{8}T\d{6}Z\.sqlite$/);
    expect(made.stdout).toMatch(/^backup complete and checked: .+\n.+The key of the journal is not in it/);
    expect(restored.stdout).toMatch(/^restored: 3 rows/);
    expect(again.stderr).toBe('the database is not empty (there are rows in journal); restore into a new one\n');
    expect(lines).toEqual([journalEntry()]);
  });

  it.each([
    ['backup', ['--from', 'x'], 2, /^Unknown option '--from'; known are --to, --keep-days and --help\n$/],
    ['backup', ['--keep-days', '0'], 2, /^--keep-days must be/],
    ['backup', [], 1, /^there is no database .+desk\.sqlite to back up; look at DATA_DIR\n$/],
    ['restore', [], 2, /^one FILE is needed/],
    ['restore', ['nowhere.sqlite'], 1, /^there is no backup nowhere\.sqlite\n$/],
  ] as const)('%s %j ends with %i and one clear line', (command, args, code, words) => {
    const folder = mkdtempSync(join(root, 'empty-'));

    const { status, stderr } = run(command, args, { DATA_DIR: folder });

    expect(status).toBe(code);
    expect(stderr).toMatch(words);
    expect(readdirSync(folder).filter((name) => name !== 'backups')).toEqual([]);
  });

  it('say without a password that PostgreSQL cannot be reached', () => {
    const folder = mkdtempSync(join(root, 'postgres-'));

    const { status, stderr } = run('backup', [], {
      DATA_DIR: folder,
      DATABASE_URL: 'postgres://desk:hunter2@127.0.0.1:1/desk',
    });

    expect([status, stderr]).toEqual([
      1,
      'the database 127.0.0.1:1/desk cannot be used: nothing answers there; look at host and port, and whether the server runs\n',
    ]);
  });
});
