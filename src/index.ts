import { join } from 'node:path';
import { createApp } from './app.ts';
import { createBotCredentials } from './bot/bot-credentials.ts';
import { createChannelKeys } from './bot/channel-keys.ts';
import { teamsServiceHosts } from './bot/trusted-origin.ts';
import { type BotConfig, inspectBotConfig } from './bot-config.ts';
import { createBotPart } from './bot-part.ts';
import { type Config, inspectConfig, settingsError } from './config.ts';
import { AppError } from './core/app-error.ts';
import { createCredential } from './integrations/graph/credentials.ts';
import { createPinoLogger } from './integrations/pino-logger.ts';

const drainMs = 10_000;
const connectorMetadataUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const connectorIssuer = 'https://api.botframework.com';

/** Production: configuration, build, listen; on SIGTERM finish what is under way, then stop. */
async function main(): Promise<void> {
  const { config, bot } = readSettings();
  const logger = createPinoLogger();
  const app = await createApp({
    graphBaseUrl: config.graphBaseUrl,
    credential: createCredential(config.credential),
    helpdeskGroupIds: config.helpdeskGroupIds,
    databasePath: join(config.dataFolder, 'desk.sqlite'),
    ...(config.databaseUrl !== undefined && { databaseUrl: config.databaseUrl }),
    language: config.language,
    timeZone: config.timeZone,
    logger,
  });
  const server = createBotPart({
    app,
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
  const { url } = await server.listen(bot);
  logger.info('listening', { url });
  void app.warmUp();
  const name = await Promise.race([signal('SIGTERM'), signal('SIGINT')]);
  logger.info('stopping', { signal: name });
  setTimeout(() => process.exit(1), drainMs).unref();
  await server.close();
  await app.close();
}

/** Everything that is missing or wrong, at once. */
function readSettings(): { readonly config: Config; readonly bot: BotConfig } {
  const { config, problems } = inspectConfig(process.env);
  const { config: bot, problems: botProblems } = inspectBotConfig(process.env);
  if (config === null || bot === null) throw settingsError([...problems, ...botProblems]);
  return { config, bot };
}

function signal(name: NodeJS.Signals): Promise<string> {
  return new Promise((resolve) => process.once(name, () => resolve(name)));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
}
