import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../core/app-error.ts';

export interface PlaygroundOptions {
  readonly port: number;
  readonly botUrl: string;
  readonly folder: string;
  /** The text of its configuration file. */
  readonly config: string;
  /** The time zone that it says the person at the keyboard has. */
  readonly timeZone: string;
}

export interface Playground {
  readonly url: string;
  /** Resolves when the process ends, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const patienceMs = 20_000;
const graceMs = 2_000;

/** Microsoft's Agents Playground as a child that cannot outlive us, listening on 127.0.0.1 only. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { folder, port } = options;
  await mkdir(folder, { recursive: true });
  const files = { config: join(folder, '.m365agentsplayground.yml'), log: join(folder, 'playground.log') };
  await writeFile(files.config, options.config);
  const child = launch(options, files);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  if (!(await answers(url, ended))) {
    child.kill('SIGKILL');
    throw new AppError('unreachable', `the Playground did not start: ${await lastWords(files.log)}`);
  }
  return { url, ended, stop: () => stop(child, ended) };
}

interface PlaygroundFiles {
  readonly config: string;
  readonly log: string;
}

function launch({ port, botUrl, folder, timeZone }: PlaygroundOptions, { config, log }: PlaygroundFiles): ChildProcess {
  const preload = new URL('./loopback-only.ts', import.meta.url).href;
  const packageFile = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  const command = join(dirname(packageFile), 'cli.js');
  const endpoint = `${botUrl}/api/messages`;
  const serviceUrl = `http://127.0.0.1:${port}/_connector`;
  const args = [
    '--import',
    preload,
    command,
    'start',
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--su',
    serviceUrl,
    '--dt',
  ];
  return spawn(process.execPath, args, {
    cwd: folder,
    // The channel to us closes when we die, however we die; the preloaded file then ends the child.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      ...process.env,
      TZ: timeZone,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
      // It would open a browser by itself, and die where there is none to open. We print the address instead.
      TEAMSAPPTESTER_BROWSER: 'none',
    },
  });
}

async function answers(url: string, ended: Promise<void>): Promise<boolean> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  for (const end = Date.now() + patienceMs; Date.now() < end && !isOver; await sleep(100)) {
    const request = fetch(`${url}/_debug/ping`, { signal: AbortSignal.timeout(1_000) });
    const words = await request.then((response) => response.text()).catch(() => '');
    if (words === 'pong') return true;
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await ended;
}

/** Its own log holds the reason of a silent exit, such as a configuration it does not like. */
async function lastWords(logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  return log.trim().split('\n').slice(-3).join(' ').slice(0, 500) || 'it said nothing';
}
