import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/knowledge/texts.ts';
import { openPlayground } from './playground-client.ts';
import { leftRunning, listeningAddresses, processTree } from './process-tree.ts';
import { holdPort, runLocal, runLocalInShell, temporaryFolder } from './run-local.ts';

// One set of ports for all: every start also shows that the one before has let go of them.
let args: readonly string[];
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  const held = await Promise.all([holdPort(), holdPort(), holdPort()]);
  const [bot, playground, simulator] = held.map(({ port }) => String(port));
  await Promise.all(held.map((port) => port.release()));
  args = ['--port', `${bot}`, '--playground-port', `${playground}`, '--simulator-port', `${simulator}`];
});

afterAll(() => folder[Symbol.asyncDispose]());

describe('local mode that runs', () => {
  it('listens on 127.0.0.1 only, and answers whatever proxy the network needs', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const { desk, tree, url } = await started({ HTTP_PROXY: nowhere, http_proxy: nowhere, HTTPS_PROXY: nowhere });

    const addresses = listeningAddresses(tree);
    const client = await openPlayground(url);
    await client.write(client.conversations.personal, 'help');
    const help = await client.next(client.conversations.personal, 0);
    await client.close();
    desk.child.kill('SIGINT');
    await desk.ended;

    expect([tree.length, addresses]).toEqual([2, ['127.0.0.1']]);
    expect(help.text).toContain(say('en', 'dialog.help'));
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends orderly on %s', async (signal) => {
    const { desk, tree } = await started();

    desk.child.kill(signal);

    const { code, stdout, stderr } = await desk.ended;
    expect({ code, stderr, said: stdout.trimEnd().split('\n').at(-1), left: await leftRunning(tree) }).toEqual({
      code: 0,
      stderr: '',
      said: 'Stopped.',
      left: [],
    });
  });

  it('ends on a Ctrl-C that reaches the Playground as well', async () => {
    const { desk, tree } = await started();

    for (const id of tree) process.kill(id, 'SIGINT');

    const { code, stderr } = await desk.ended;
    expect({ code, stderr, left: await leftRunning(tree) }).toEqual({ code: 0, stderr: '', left: [] });
  });

  it('leaves no Playground behind when it is killed', async () => {
    const { desk, tree } = await started();

    desk.child.kill('SIGKILL');

    const { signal } = await desk.ended;
    expect({ signal, left: await leftRunning(tree) }).toEqual({ signal: 'SIGKILL', left: [] });
  });

  it('ends when npm, which started it, is ended', async () => {
    const shell = runLocalInShell(args, { DATA_DIR: folder.path });
    await shell.ready();
    const tree = processTree(shell.id);

    shell.child.kill('SIGTERM');

    expect([tree.length, await leftRunning(tree)]).toEqual([3, []]);
  });

  it('ends with an error when the Playground is killed', async () => {
    const { desk, tree } = await started();

    for (const id of tree.filter((member) => member !== desk.id)) process.kill(id, 'SIGKILL');

    const { code, stderr } = await desk.ended;
    expect({ code, stderr, left: await leftRunning(tree) }).toEqual({
      code: 1,
      stderr: 'the Playground ended by itself; everything else is stopped.\n',
      left: [],
    });
  });

  it('refuses a second start on its ports and goes on itself', async () => {
    const { desk, tree, url } = await started();

    const second = await runLocal(args, { DATA_DIR: folder.path }).ended;

    const response = await fetch(url);
    desk.child.kill('SIGTERM');
    const { code } = await desk.ended;
    expect([second.code, response.status, code, await leftRunning(tree)]).toEqual([1, 200, 0, []]);
  });
});

describe('local mode that is still starting', () => {
  it.each(['SIGKILL', 'SIGINT'] as const)('leaves nothing behind on %s before the Playground runs', async (signal) => {
    const desk = runLocal(args, { DATA_DIR: folder.path });
    await sleep(300);

    desk.child.kill(signal);

    await desk.ended;
    expect(await leftRunning(processTree(desk.id))).toEqual([]);
  });

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'leaves nothing behind on %s just when the Playground begins',
    async (signal) => {
      const desk = runLocal(args, { DATA_DIR: folder.path });
      let tree: readonly number[] = [];
      while (tree.length < 2 && desk.child.exitCode === null) {
        await sleep(5);
        tree = processTree(desk.id);
      }

      desk.child.kill(signal);

      await desk.ended;
      expect([tree.length, await leftRunning(tree)]).toEqual([2, []]);
    },
  );
});

async function started(env: Readonly<Record<string, string>> = {}) {
  const desk = runLocal(args, { DATA_DIR: folder.path, ...env });
  const url = await desk.ready();
  return { desk, url, tree: processTree(desk.id) };
}
