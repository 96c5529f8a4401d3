import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, createApp } from './app.ts';
import { createBotCredentials } from './bot/bot-credentials.ts';
import { createChannelKeys } from './bot/channel-keys.ts';
import { type DrainStep, drain } from './bot/drain.ts';
import { type BotServer, createBotServer } from './bot/server.ts';
import { teamsServiceHosts } from './bot/trusted-origin.ts';
import { type BotConfig, inspectBotConfig } from './bot-config.ts';
import { createBotPart } from './bot-part.ts';
import { type Config, inspectConfig, settingsError } from './config.ts';
import { AppError } from './core/app-error.ts';
import type { Logger } from './core/ports/logger.ts';
import { createCredential } from './integrations/graph/credentials.ts';
import { warmUpPatiently } from './integrations/graph/warm-up-patiently.ts';
import { createPinoLogger } from './integrations/pino-logger.ts';
import { readCollector } from './read-collector.ts';
import type { Workers } from './start-workers.ts';

const drainMs = 10_000;
/** Of that time, what work in the background may take; more than that another replica does better. */
const workersMs = 4_000;
const connectorMetadataUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const connectorIssuer = 'https://api.botframework.com';

/** Production: configuration, listen, build; on SIGTERM finish what is under way, then stop. */
async function main(): Promise<number> {
  const { config, bot } = readSettings();
  const logger = createPinoLogger();
  // Whoever watches the process hears from it while it still waits for its database.
  const server = createBotServer({ logger, newId: randomUUID, collector: readCollector().bytes });
  const { url } = await server.listen(bot);
  logger.info('listening', { url });
  let started: Started | null = null;
  const starting = start({ config, bot, logger, server }).then(async (parts) => {
    started = parts;
    logger.info('ready', {});
    await warmUpPatiently({ warmUp: parts.app.warmUp, logger });
  });
  const told = signal();
  const name = await Promise.race([told, starting.then(() => told)]);
  logger.info('stopping', { signal: name });
  return await drain({
    steps: stepsOfStopping({ server, bot, started: () => started }),
    deadlineMs: bot.drainPauseMs + drainMs,
    impatience: signal(),
    logger,
  });
}

interface Started {
  readonly app: App;
  readonly part: Pick<BotServer, 'close'>;
  readonly workers: Workers;
}

interface Starting {
  readonly config: Config;
  readonly bot: BotConfig;
  readonly logger: Logger;
  readonly server: BotServer;
}

/** The application behind the server; waits for its database as long as it takes. */
async function start({ config, bot, logger, server }: Starting): Promise<Started> {
  const app = await createApp({
    graphBaseUrl: config.graphBaseUrl,
    credential: createCredential(config.credential),
    helpdeskGroupIds: config.helpdeskGroupIds,
    databasePath: join(config.dataFolder, 'desk.sqlite'),
    ...(config.databaseUrl !== undefined && { databaseUrl: config.databaseUrl }),
    journalKeyFile: config.journalKeyFile,
    language: config.language,
    timeZone: config.timeZone,
    retention: config.retention,
    publicUrl: config.publicUrl,
    auditPollMs: config.auditPollSeconds * 1_000,
    logger,
  });
  const part = createBotPart({
    app,
    server,
    appId: bot.appId,
    credentials: createBotCredentials({ ...bot, tenantId: config.tenantId }),
    origin: {
      serviceHosts: [...teamsServiceHosts, ...bot.extraServiceHosts],
      tenantId: config.tenantId,
      allowsLoopback: false,
    },
    token: {
      appId: bot.appId,
      issuer: connectorIssuer,
      keys: createChannelKeys({ metadataUrl: connectorMetadataUrl }),
    },
    logger,
    language: config.language,
  });
  return { app, part, workers: app.startWork() };
}

interface Stopping {
  readonly server: BotServer;
  readonly bot: BotConfig;
  /** Null while the database is still waited for. */
  readonly started: () => Started | null;
}

function stepsOfStopping({ server, bot, started }: Stopping): readonly DrainStep[] {
  return [
    { name: 'not ready', run: async () => server.drain() },
    ...(bot.drainPauseMs > 0 ? [{ name: 'pause', run: () => sleep(bot.drainPauseMs) }] : []),
    { name: 'turns under way', run: () => (started()?.part ?? server).close() },
    { name: 'workers', run: async () => started()?.workers.stop(workersMs) },
    { name: 'store', run: async () => started()?.app.close() },
  ];
}

/** Everything that is missing or wrong, at once. */
function readSettings(): { readonly config: Config; readonly bot: BotConfig } {
  const { config, problems } = inspectConfig(process.env);
  const { config: bot, problems: botProblems } = inspectBotConfig(process.env);
  if (config === null || bot === null) throw settingsError([...problems, ...botProblems]);
  return { config, bot };
}

/** The next one. */
function signal(): Promise<string> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve(name));
  });
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
}
