import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/integrations/store/open-store.ts';
import { probeJournalKey } from '../../src/integrations/store/probe-journal-key.ts';
import { judgeJournalKey } from '../../src/operations/setup/judge-journal-key.ts';

const root = mkdtempSync(join(tmpdir(), 'doctor-'));
const examine = async (folder: string, journalKeyFile?: string) =>
  judgeJournalKey(await probeJournalKey({ path: join(folder, 'desk.sqlite'), journalKeyFile }));

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function usedFolder(name: string): Promise<string> {
  const folder = join(root, name);
  await (await openStore({ path: join(folder, 'desk.sqlite') })).close();
  return folder;
}

describe('the doctor on the key of the journal', () => {
  it('finds the one that signed the journal', async () => {
    const folder = await usedFolder('used');

    expect(await examine(folder)).toMatchObject({ state: 'ok', found: 'it signed the journal' });
  });

  it('does not make one that is not there', async () => {
    const folder = join(root, 'new');

    expect(await examine(folder)).toMatchObject({ state: 'ok', found: expect.stringContaining('the first start') });
    expect(existsSync(folder)).toBe(false);
  });

  it('misses one that signed the journal', async () => {
    const folder = await usedFolder('gone');
    rmSync(join(folder, 'journal.key'));

    expect(await examine(folder)).toMatchObject({ state: 'failed', found: expect.stringContaining('it is gone') });
  });

  it('names one that did not', async () => {
    const folder = await usedFolder('mine');
    const other = await usedFolder('theirs');

    expect(await examine(folder, join(other, 'journal.key'))).toMatchObject({
      state: 'failed',
      found: 'the journal was signed with another key',
    });
  });

  it('names one that others can read', async () => {
    const folder = await usedFolder('open');
    chmodSync(join(folder, 'journal.key'), 0o644);

    expect(await examine(folder)).toMatchObject({
      state: 'warning',
      todo: `chmod 600 ${join(folder, 'journal.key')}`,
    });
  });

  it.each([
    ['is none', 'hunter2', 'line 1 is not 32 bytes in base64'],
    ['is empty', '\n', 'it is empty'],
  ])('refuses one that %s, unrepeated', async (_, text, words) => {
    const file = join(root, 'wrong.key');
    writeFileSync(file, text, { mode: 0o600 });

    const line = await examine(join(root, 'new'), file);

    expect(line).toMatchObject({ state: 'failed', costs: 'the bot does not start' });
    expect(line.found).toContain(words);
    expect(JSON.stringify(line)).not.toContain('hunter2');
  });

  it('refuses a setting that leads nowhere', async () => {
    expect(await examine(join(root, 'new'), join(root, 'nowhere.key'))).toMatchObject({
      state: 'failed',
      found: expect.stringContaining('cannot be read'),
    });
  });
});
