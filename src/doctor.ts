import { join } from 'node:path';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { inspectBotConfig } from './bot-config.ts';
import { inspectConfig, readLocalConfig, settingsError } from './config.ts';
import { AppError } from './core/app-error.ts';
import { isReady, type SetupLine } from './core/setup-line.ts';
import { examineSetup } from './examine-setup.ts';
import { createCredential } from './integrations/graph/credentials.ts';
import { startLocalTenant } from './local-tenant.ts';
import { renderDoctor } from './terminal/render-doctor.ts';

const usage = `npm run doctor -- [--local] [--json]

  --local  look at the simulated tenant of local mode instead of the configured one
  --json   one JSON object instead of text

It reads the configuration, tries everything the bot needs and changes nothing.
Exit code: 0 everything required is in order; 1 something required is missing; 2 the configuration is unusable.`;

interface Options {
  readonly local: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const lines = options.local ? await examineLocal() : await examineConfigured();
  const width = Math.min(stdout.columns ?? 110, 120);
  console.log(
    options.json
      ? JSON.stringify({ isReady: isReady(lines), lines })
      : renderDoctor(lines, { width, colour: stdout.hasColors?.() === true }),
  );
  return isReady(lines) ? 0 : 1;
}

async function examineConfigured(): Promise<readonly SetupLine[]> {
  const { config, problems } = inspectConfig(process.env);
  const bot = inspectBotConfig(process.env);
  if (config === null) throw settingsError([...problems, ...bot.problems]);
  const credential = createCredential(config.credential);
  const databasePath = join(config.dataFolder, 'desk.sqlite');
  return [judgeBotSettings(bot.problems), ...(await examineSetup({ ...config, credential, databasePath }))];
}

/** Graph can be examined before the Teams side is set up; the bot cannot start before. */
function judgeBotSettings(problems: readonly string[]): SetupLine {
  const line = { id: 'bot-settings', isRequired: true, tried: 'the settings of the Teams side' };
  if (problems.length === 0) return { ...line, state: 'ok', found: 'complete', costs: null, todo: null };
  const costs = 'the bot does not start';
  return { ...line, state: 'failed', found: problems.join('; '), costs, todo: 'set what is named' };
}

async function examineLocal(): Promise<readonly SetupLine[]> {
  const { dataFolder } = readLocalConfig(process.env);
  const { simulator, credential, close } = await startLocalTenant();
  try {
    return await examineSetup({
      graphBaseUrl: simulator.url,
      tenantId: simulator.tenantId,
      credential,
      helpdeskGroupIds: [simulator.helpdeskGroupId],
      databasePath: join(dataFolder, 'local', 'desk.sqlite'),
    });
  } finally {
    await close();
  }
}

function readOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args: [...args], options: { local: flag, json: flag, help: { ...flag, short: 'h' } } }).values;
  } catch (cause) {
    const words = cause instanceof Error ? cause.message.split(/[.\n]/, 1)[0] : String(cause);
    throw new AppError('invalid-input', `${words}; known are --local, --json and --help`, { cause });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = error instanceof AppError && error.code === 'invalid-input' ? 2 : 1;
}
