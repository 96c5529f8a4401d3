import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();

async function runProcess(input: { path: string; name: string; count: number }): Promise<number> {
  const child = fork(new URL('./support/busy-process.ts', import.meta.url));
  child.send(input);
  const exited = once(child, 'exit');
  const [answer] = (await Promise.race([once(child, 'message'), exited])) as [{ claimed: number } | number];
  await exited;
  if (typeof answer !== 'object') throw new Error(`${input.name} ended with ${child.exitCode}`);
  return answer.claimed;
}

describe('two processes on one database file', () => {
  it('make it together, lose no line, and claim every activity once', async () => {
    const path = join(folder, 'shared.sqlite');
    const count = 150;

    const claimed = await Promise.all(['ada', 'bo', 'cy'].map((name) => runProcess({ path, name, count })));

    const store = await openStore({ path });
    const lines = await store.journal.list();
    await store.close();
    expect(lines).toHaveLength(3 * count);
    expect(claimed.reduce((sum, each) => sum + each, 0)).toBe(count);
  });
});
