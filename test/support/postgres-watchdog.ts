import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, constants, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

// Stands between a test and its PostgreSQL: when its input ends, because the test is done or dead, it stops the server
// and removes what is left. The first line of the input is the task; the first line of the output is the port. Each
// further line, `halt`, `crash` or `resume`, is done to the server and answered with a line.

interface Task {
  readonly binaries: string;
  readonly password: string;
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly settings: Readonly<Record<string, string>>;
}

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const attempts = 3;
const patienceMs = 5_000;

const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
const data = join(folder, 'data');
// PostgreSQL refuses to run as root.
const owner: SpawnOptions = isRoot ? { uid: nobody, gid: nobody } : {};
let running: ChildProcess | undefined;

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => void stop());
const lines = createInterface({ input: process.stdin });
let resume = async (): Promise<void> => {};
lines.once('line', (line) => {
  attempt(start(JSON.parse(line)));
  lines.on('line', (order) => attempt(obey(order)));
});
lines.once('close', () => void stop());

function attempt(work: Promise<void>): void {
  work.catch(async (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
    await stop();
  });
}

async function obey(order: string): Promise<void> {
  if (order === 'halt') await end('SIGINT');
  if (order === 'crash') await end('SIGKILL');
  if (order === 'resume') await resume();
  process.stdout.write('done\n');
}

async function start(task: Task): Promise<void> {
  const programs = join(runnableFolder(dirname(dirname(task.binaries))), 'bin');
  const passwordFile = ownedFile('password', task.password);
  if (isRoot) chownSync(folder, nobody, nobody);
  await run(join(programs, 'initdb'), [
    ...['--pgdata', data, '--username', 'desk', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync', '--no-instructions'],
  ]);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    ...(task.tls !== undefined && {
      ssl: 'on',
      ssl_cert_file: ownedFile('server.crt', task.tls.cert),
      ssl_key_file: ownedFile('server.key', task.tls.key),
    }),
    ...task.settings,
  };
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const words = await serve(join(programs, 'postgres'), ['-D', data, ...options]);
    if (words === null) {
      resume = () => serveAgain(join(programs, 'postgres'), ['-D', data, ...options]);
      process.stdout.write(`${port}\n`);
      return;
    }
    // Somebody else may have taken the port meanwhile.
    if (attempt === attempts) throw new Error(words);
  }
}

/** After a crash, the processes that the server left behind take a moment to notice. */
async function serveAgain(program: string, options: readonly string[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    const words = await serve(program, options);
    if (words === null) return;
    if (tries === 20) throw new Error(words);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Null once it takes connections; otherwise its last words. */
async function serve(program: string, options: readonly string[]): Promise<string | null> {
  const child = spawn(program, options, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  running = child;
  return await new Promise((resolve) => {
    let words = '';
    const late = setTimeout(() => resolve(`not ready in time: ${words}`), patienceMs);
    const settle = (result: string | null) => {
      clearTimeout(late);
      resolve(result);
    };
    child.stderr?.on('data', (chunk) => {
      words = `${words}${chunk}`.slice(-10_000);
      if (words.includes('ready to accept connections')) settle(null);
    });
    child.on('error', (error) => settle(error.message));
    child.on('exit', () => settle(words));
  });
}

async function stop(): Promise<void> {
  // A fast shutdown; it does not wait for connections that are still open.
  await end('SIGINT');
  process.exit();
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const child = running;
  if (child === undefined || child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGQUIT'), patienceMs);
  await exited;
  clearTimeout(late);
}

async function run(program: string, options: readonly string[]): Promise<void> {
  const child = spawn(program, options, { ...owner, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  running = child;
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      words += chunk;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${words}`);
}

/** The programs where their user can reach them: a checkout in the folder of root is closed to `nobody`. */
function runnableFolder(installed: string): string {
  const native = join(installed, 'native');
  if (!isRoot || isOpenToAll(native)) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function isOpenToAll(path: string): boolean {
  const canEnter = (statSync(path).mode & constants.S_IXOTH) !== 0;
  return canEnter && (dirname(path) === path || isOpenToAll(dirname(path)));
}

function ownedFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600 });
  if (isRoot) chownSync(path, nobody, nobody);
  return path;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
