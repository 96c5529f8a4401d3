import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readLocalConfig } from './config.ts';
import { AppError } from './core/app-error.ts';
import { silentLogger } from './core/ports/logger.ts';
import { createPinoLogger } from './integrations/pino-logger.ts';
import type { LocalDesk } from './local/start-local.ts';

const usage = `npm run local -- [--as UPN] [--situation NAME] [--latency MS] [--port N] [--playground-port N] [--simulator-port N] [--verbose]

  --as UPN             who sits at the Playground (default: a helpdesk member)
  --situation NAME     outage, writeback-disabled, sync-stopped, service-incident or sspr-disabled
  --latency MS         how slow the simulated Microsoft Graph answers
  --port N             port of the bot (3978)
  --playground-port N  port of the Playground (56150)
  --simulator-port N   port of the simulated tenant (8090)
  --verbose            the bot's log lines`;

const graceMs = 5_000;
const starter = process.ppid;

async function main(): Promise<void> {
  const values = parse(process.argv.slice(2));
  if (values.help === true) return console.log(usage);
  const options = {
    config: readLocalConfig(process.env),
    ports: {
      bot: readPort(values.port, '--port', 3978),
      playground: readPort(values['playground-port'], '--playground-port', 56150),
      simulator: readPort(values['simulator-port'], '--simulator-port', 8090),
    },
    as: values.as,
    situation: values.situation,
    latencyMs: values.latency === undefined ? undefined : readNumber(values.latency, '--latency', 60_000),
    logger: values.verbose === true ? createPinoLogger() : silentLogger,
  };
  bypassProxies();
  // Loaded only now: what is wrong with the options is told at once.
  const { startLocal } = await import('./local/start-local.ts');
  const desk = await startLocal(options);
  console.log(welcome(desk));
  const ended = desk.ended.then((part) => `${part} ended by itself; everything else is stopped.`);
  const why = await Promise.race([ended, signal('SIGINT'), signal('SIGTERM'), signal('SIGHUP'), endOfNpm()]);
  await Promise.race([desk.stop(), sleep(graceMs)]);
  if (why === null) console.log('Stopped.');
  else console.error(why);
  process.exit(why === null ? 0 : 1);
}

/** Everything here talks to 127.0.0.1; a proxy of the network outside could not reach it. */
function bypassProxies(): void {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) {
    delete process.env[name];
    delete process.env[name.toLowerCase()];
  }
  process.env.NO_PROXY = process.env.no_proxy = '*';
}

function welcome({ playgroundUrl, botUrl, simulatorUrl, currentUser }: LocalDesk): string {
  return `
Writeback Desk runs against the simulated tenant Contoso.

  Open      ${playgroundUrl}  (after a restart: reload the page)
  You are   ${currentUser.displayName} <${currentUser.userPrincipalName}>
  Try       Pourquoi camille.lefevre@contoso.com ne peut pas réinitialiser son mot de passe ?
            Varför kan inte Åsa Lindqvist återställa lösenordet?
            Why does the reset of mans.eriksson@contoso.com fail?

  Bot ${botUrl} · simulated Microsoft Graph ${simulatorUrl} · more people in simulator/README.md
  Ctrl-C stops everything.
`;
}

/** Resolves to null on the signal. */
function signal(name: NodeJS.Signals): Promise<null> {
  return new Promise((resolve) => process.once(name, () => resolve(null)));
}

/** Resolves to null when npm started us and is gone: the shell between us passes no signal on. */
function endOfNpm(): Promise<null> {
  if (process.env.npm_lifecycle_event === undefined) return new Promise(() => undefined);
  return new Promise((resolve) => {
    setInterval(() => (process.ppid === starter ? undefined : resolve(null)), 500).unref();
  });
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        as: text,
        situation: text,
        latency: text,
        port: text,
        'playground-port': text,
        'simulator-port': text,
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (cause) {
    const [problem] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw new AppError('invalid-input', `${problem}\n\n${usage}`, { cause });
  }
}

function readPort(value: string | undefined, option: string, fallback: number): number {
  return value === undefined ? fallback : readNumber(value, option, 65_535);
}

function readNumber(value: string, option: string, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new AppError('invalid-input', `${option} ${value}: give a whole number from 0 to ${most}`);
}

try {
  await main();
} catch (error) {
  console.error(
    error instanceof Error && error.name.endsWith('Error') && !(error instanceof TypeError) ? error.message : error,
  );
  process.exit(1);
}
