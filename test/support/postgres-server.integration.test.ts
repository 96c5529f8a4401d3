import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startPostgresServer } from './postgres-server.ts';

async function isListening(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const isOpen = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}

describe('the PostgreSQL server of the tests', () => {
  it('serves, and leaves nothing behind when it is stopped', async () => {
    const server = await startPostgresServer();
    const url = await server.newDatabase();
    const [row] = await server.execute(url, 'SHOW data_directory');
    const folder = String(row?.data_directory);
    const before = [await isListening(url), existsSync(folder)];

    await server.stop();

    expect([before, await isListening(url), existsSync(folder)]).toEqual([[true, true], false, false]);
  });

  it('leaves nothing behind when the process that asked for it is killed', async () => {
    const child = fork(new URL('./postgres-user.ts', import.meta.url));
    const [{ url, folder }] = (await once(child, 'message')) as [{ url: string; folder: string }];
    const before = [await isListening(url), existsSync(folder)];

    child.kill('SIGKILL');

    const deadline = performance.now() + 10_000;
    while (existsSync(folder) && performance.now() < deadline) await setTimeout(50);
    expect([before, await isListening(url), existsSync(folder)]).toEqual([[true, true], false, false]);
  });

  it('says why it cannot start', async () => {
    await expect(startPostgresServer({ settings: { no_such_setting: 'on' } })).rejects.toThrow(
      /PostgreSQL did not start .+no_such_setting/s,
    );
  });
});
