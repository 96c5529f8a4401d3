import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LocalProcess {
  readonly child: ChildProcess;
  readonly id: number;
  readonly ended: Promise<Ended>;
  /** Resolves to the address of the Playground when everything runs. Rejects when it ends before. */
  ready(): Promise<string>;
}

const project = resolve(import.meta.dirname, '../..');
const settings =
  /^(?:DATA_DIR|DEFAULT_LANGUAGE|TIME_ZONE|CREDENTIAL|DATABASE_URL|GRAPH_BASE_URL|npm_lifecycle_event|[A-Z_]*PROXY|.*_SECRET)$/i;

/** What `npm run local -- …` runs, as its own process, with the settings of the test only. */
export function runLocal(args: readonly string[], env: Readonly<Record<string, string>>): LocalProcess {
  return run(process.execPath, ['scripts/launch.mjs', 'src/local.ts', ...args], env);
}

/** The same below a shell, as npm starts it. */
export function runLocalInShell(args: readonly string[], env: Readonly<Record<string, string>>): LocalProcess {
  const command = [process.execPath, 'scripts/launch.mjs', 'src/local.ts', ...args];
  return run('sh', ['-c', '"$0" "$@"; exit $?', ...command], { ...env, npm_lifecycle_event: 'local' });
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): LocalProcess {
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name));
  const child = spawn(command, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(kept), ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((settle) => {
    child.once('close', (code, signal) => settle({ code, signal, stdout, stderr }));
  });
  return { child, id: child.pid ?? 0, ended, ready: () => readyOf(ended, () => stdout) };
}

async function readyOf(ended: Promise<Ended>, stdout: () => string): Promise<string> {
  let end: Ended | undefined;
  void ended.then((how) => {
    end = how;
  });
  for (;;) {
    const url = /Open\s+(http:\S+)[\s\S]*Ctrl-C/.exec(stdout())?.[1];
    if (url !== undefined) return url;
    if (end !== undefined) throw new Error(`local mode ended: ${end.stderr}`);
    await sleep(50);
  }
}

/** Arguments that take any free port for each part. */
export const anyPorts = ['--port', '0', '--playground-port', '0', '--simulator-port', '0'] as const;

export interface HeldPort {
  readonly port: number;
  release(): Promise<void>;
}

/** Another program on a port of 127.0.0.1. */
export async function holdPort(): Promise<HeldPort> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the port is unknown');
  return {
    port: address.port,
    release: () => new Promise((released) => server.close(() => released())),
  };
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'writeback-desk-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
