import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/integrations/store/open-store.ts';
import { probeDatabase } from '../../src/integrations/store/probe-database.ts';
import { judgeDatabase } from '../../src/operations/setup/judge-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
const examine = (path: string) => judgeDatabase(probeDatabase(path));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the doctor on the database', () => {
  it('finds one in order that is there', async () => {
    const path = join(folder, 'there.sqlite');
    await (await openStore({ path })).close();

    expect(examine(path)).toMatchObject({ state: 'ok', found: 'possible, for its owner alone' });
  });

  it('finds one in order that the bot is at work on', async () => {
    const path = join(folder, 'busy.sqlite');
    const store = await openStore({ path });

    const line = examine(path);
    await store.close();

    expect(line.state).toBe('ok');
  });

  it('does not make one that is not there, nor its folder', () => {
    const path = join(folder, 'new', 'desk.sqlite');

    const line = examine(path);

    expect(line).toMatchObject({ state: 'ok', found: expect.stringContaining('the first start makes the file') });
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('names one that others can read', async () => {
    const path = join(folder, 'open.sqlite');
    await (await openStore({ path })).close();
    chmodSync(path, 0o644);

    expect(examine(path)).toMatchObject({ state: 'warning', todo: `chmod 600 ${path}` });
  });

  it.each([
    ['is no database', 'notes.txt'],
    ['would lie below a file', join('notes.txt', 'desk.sqlite')],
  ])('refuses one that %s', (_, name) => {
    writeFileSync(join(folder, 'notes.txt'), 'notes, at some length\n'.repeat(100), { mode: 0o600 });

    expect(examine(join(folder, name))).toMatchObject({ state: 'failed', costs: 'the bot does not start' });
  });
});
