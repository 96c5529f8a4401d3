import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listeningAddresses } from './process-tree.ts';
import { temporaryFolder } from './run-local.ts';

const preload = pathToFileURL(join(import.meta.dirname, '../../src/local/loopback-only.ts')).href;

describe.concurrent('every way to listen', () => {
  it.each([
    'server.listen()',
    'server.listen(done)',
    'server.listen(0)',
    'server.listen(0, done)',
    "server.listen('0', done)",
    "server.listen(0, '0.0.0.0', done)",
    "server.listen(0, '::')",
    "server.listen(0, '0.0.0.0', 16, done)",
    'server.listen(0, 16, done)',
    'server.listen(0, undefined, 16, done)',
    'server.listen(undefined, done)',
    'server.listen(null, done)',
    'server.listen({ port: 0 }, done)',
    "server.listen({ port: 0, host: '0.0.0.0' }, done)",
    "server.listen({ port: '0', host: '::', ipv6Only: true, backlog: 4 })",
    "server.listen({ host: '0.0.0.0' }, done)",
  ])('%s is bound to 127.0.0.1', async (call) => {
    const program = `
      const server = require('node:http').createServer();
      const done = () => undefined;
      server.once('listening', () => { console.log(server.address().address); process.exit(0); });
      ${call};`;

    expect(await output(['--import', preload, '-e', program])).toBe('127.0.0.1\n');
  });

  it('through a file path stays as it is', async () => {
    await using folder = await temporaryFolder();
    const program = `
      const server = require('node:net').createServer();
      server.listen({ path: process.argv[1] }, () => { console.log(server.address() === process.argv[1]); process.exit(0); });`;

    expect(await output(['--import', preload, '-e', program, join(folder.path, 'socket')])).toBe('true\n');
  });

  it('through something that is open already is refused', async () => {
    const program = `
      try { require('node:net').createServer().listen({ fd: 0 }); } catch (error) { console.log(error.message); }`;

    expect(await output(['--import', preload, '-e', program])).toBe(
      'what is open already cannot be bound to 127.0.0.1\n',
    );
  });
});

it('is needed: the Playground by itself listens on every interface', async () => {
  await using folder = await temporaryFolder();
  const packageFile = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  const child = spawn(process.execPath, [join(dirname(packageFile), 'cli.js'), 'start', '-p', '0', '--dt'], {
    cwd: folder.path,
    stdio: 'ignore',
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let addresses: readonly string[] = [];
  for (const end = Date.now() + 20_000; Date.now() < end && addresses.length === 0; await sleep(50)) {
    addresses = listeningAddresses([child.pid ?? 0]);
  }
  child.kill('SIGKILL');
  await ended;

  expect(addresses).toEqual([expect.stringMatching(/^(?:::|0\.0\.0\.0)$/)]);
});

function output(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'], timeout: 20_000 });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    child.once('close', () => resolve(text));
  });
}
