import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/integrations/store/open-store.ts';
import { writeJournalKey } from '../integrations/store/support/journal-key.ts';

const folders = mkdtempSync(join(tmpdir(), 'jobs-'));
const script = fileURLToPath(new URL('../../src/jobs.ts', import.meta.url));
let folder: string;
let tests = 0;

afterAll(() => rmSync(folders, { recursive: true, force: true }));

beforeEach(() => {
  tests += 1;
  folder = join(folders, String(tests));
});

function runJobs(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: folder, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Two jobs that were given up, and one that waits. */
async function prepare(path = join(folder, 'desk.sqlite')): Promise<void> {
  const store = await openStore({ path });
  const job = { kind: 'check', payload: {} };
  await store.jobs.add([job, job, job]);
  for (const claimed of await store.jobs.claim({ kinds: ['check'], most: 2, forMs: 60_000 }))
    await store.jobs.bury(claimed, 'unreachable');
  await store.close();
}

function idsOf(args: readonly string[]): readonly number[] {
  const { jobs } = JSON.parse(runJobs([...args, '--json']).stdout) as { jobs: readonly { id: number }[] };
  return jobs.map(({ id }) => id);
}

describe('npm run jobs', () => {
  it('lists what was given up, as text and for machines', async () => {
    await prepare();

    const { status, stdout } = runJobs(['list']);
    const [heading, ...lines] = stdout.trimEnd().split('\n');

    expect(status).toBe(0);
    expect(heading?.split(/ +/)).toEqual(['id', 'kind', 'state', 'attempts', 'dueAt', 'createdAt', 'reason']);
    expect(lines).toEqual([
      expect.stringMatching(/^2 {3}check {2}dead {3}1 .*Z {2}unreachable$/),
      expect.stringMatching(/^1 {3}check {2}dead {3}1 .*Z {2}unreachable$/),
    ]);
    expect(JSON.parse(runJobs(['list', '--json']).stdout)).toMatchObject({ jobs: [{ id: 2 }, { id: 1 }] });
  });

  it('lists what waits, and says when there is nothing', async () => {
    await prepare();

    expect(idsOf(['list', '--state', 'waiting'])).toEqual([3]);
    expect(runJobs(['list', '--state', 'done'])).toEqual({ status: 0, stdout: 'no job is done\n', stderr: '' });
  });

  it('tries again or takes away what was given up, and ends with 1 for what was not', async () => {
    await prepare();

    const retried = runJobs(['retry', '1', '3', '1; DROP TABLE jobs']);
    const dropped = runJobs(['drop', '2', '--json']);

    expect(retried).toEqual({
      status: 1,
      stdout: 'job 1 is tried again\n',
      stderr:
        'job 3 was not changed: none of this id was given up\njob 1; DROP TABLE jobs was not changed: none of this id was given up\n',
    });
    expect([dropped.status, JSON.parse(dropped.stdout)]).toEqual([0, { changed: ['2'], missing: [] }]);
    expect([idsOf(['list']), idsOf(['list', '--state', 'waiting'])]).toEqual([[], [3, 1]]);
  });

  it('can be tried on the database of local mode', async () => {
    await prepare(join(folder, 'local', 'desk.sqlite'));

    expect(runJobs(['drop', '1', '--local'], {})).toMatchObject({ status: 0, stdout: 'job 1 is gone\n' });
  });

  it('lists, tries again and takes away messages as well', async () => {
    const store = await openStore({ path: join(folder, 'desk.sqlite') });
    const message = { kind: 'notice', language: 'en', tone: 'plain', text: 'Hello.' } as const;
    for (const slot of ['one', 'two']) {
      await store.outbox.put([{ slot, place: `person:${slot}`, message }]);
      const hand = await store.outbox.claim(60_000);
      if (hand !== null) await store.outbox.bury(hand, 'BadSyntax');
    }
    await store.close();
    const slotsOf = (state: string) => {
      const { stdout } = runJobs(['list', '--outbox', '--state', state, '--json']);
      return (JSON.parse(stdout) as { messages: readonly { slot: string }[] }).messages.map(({ slot }) => slot);
    };

    const before = slotsOf('dead');
    const retried = runJobs(['retry', '--outbox', 'one']);
    const dropped = runJobs(['drop', '--outbox', 'two', 'three']);

    expect([before, slotsOf('waiting'), slotsOf('dead')]).toEqual([['one', 'two'], ['one'], []]);
    expect([retried.status, retried.stdout]).toEqual([0, 'message one is tried again\n']);
    expect([dropped.status, dropped.stderr]).toEqual([
      1,
      'message three was not changed: none of this id was given up\n',
    ]);
  });

  it('does not make a database that is not there', () => {
    const path = join(folder, 'desk.sqlite');

    expect(runJobs(['list'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `there is no database ${path}; look at DATA_DIR\n`,
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('says in one line that the server does not answer, without the password', () => {
    const { status, stderr } = runJobs(['list'], {
      JOURNAL_KEY_FILE: writeJournalKey(folders),
      DATABASE_URL: 'postgres://desk:hunter2@127.0.0.1:1/desk',
    });

    expect(status).toBe(1);
    expect(stderr).toMatch(/^the database 127\.0\.0\.1:1\/desk cannot be used: .+\n$/);
  });

  it.each([
    [[], 'say list, retry or drop; --help says how'],
    [['purge'], 'say list, retry or drop, not purge; --help says how'],
    [['list', '7'], 'list takes no ids; --help says how'],
    [['list', '--state', 'sent'], '--state is one of dead, waiting, done, not sent; --help says how'],
    [['retry'], 'retry which? Name the ids that list shows; --help says how'],
    [['drop', '1', '--state', 'done'], '--state goes with list, not with drop; --help says how'],
    [['list', '--all'], "Unknown option '--all'; --help says how"],
  ])('refuses %j in one line and ends with 2', (args, words) => {
    expect(runJobs(args)).toEqual({ status: 2, stdout: '', stderr: `${words}\n` });
  });

  it('ends with 2 when the settings are unusable, and explains itself in any case', () => {
    const unusable = runJobs(['list'], { DATABASE_URL: 'mysql://desk' });
    const help = runJobs(['--help'], {});

    expect([unusable.status, unusable.stderr]).toEqual([
      2,
      expect.stringMatching(/- DATABASE_URL must begin with postgres/m),
    ]);
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('npm run jobs -- retry ID...')]);
  });
});
