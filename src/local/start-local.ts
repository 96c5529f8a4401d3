import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { type App, createApp } from '../app.ts';
import { createBotPart } from '../bot-part.ts';
import type { LocalConfig } from '../config.ts';
import { AppError } from '../core/app-error.ts';
import type { Logger } from '../core/ports/logger.ts';
import { type LocalTenant, startLocalTenant } from '../local-tenant.ts';
import { choosePorts, type LocalPorts } from './choose-ports.ts';
import { type PlaygroundPerson, playgroundConfig } from './playground-config.ts';
import { startPlayground } from './start-playground.ts';

export interface LocalOptions {
  readonly config: LocalConfig;
  /** 0 stands for any free port. */
  readonly ports: LocalPorts;
  /** Sign-in name of the person at the Playground; absent: a helpdesk member. */
  readonly as: string | undefined;
  readonly situation: string | undefined;
  readonly latencyMs: number | undefined;
  readonly logger: Logger;
}

export interface LocalDesk {
  readonly simulatorUrl: string;
  readonly botUrl: string;
  readonly playgroundUrl: string;
  readonly currentUser: PlaygroundPerson;
  readonly app: App;
  readonly tenant: LocalTenant;
  /** Resolves when a part ended by itself; the rest should then be stopped. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** The whole product on this machine: simulated tenant, bot and Playground, all on 127.0.0.1. */
export async function startLocal(options: LocalOptions): Promise<LocalDesk> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stopPart of stops.splice(0).reverse()) await stopPart().catch(() => undefined);
  };
  try {
    return await startParts(options, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(
  options: LocalOptions,
  stops: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<LocalDesk> {
  const { config, logger } = options;
  const ports = await choosePorts(options.ports);
  const tenant = await startLocalTenant({
    port: ports.simulator,
    ...(options.situation === undefined ? {} : { situation: options.situation }),
    ...(options.latencyMs === undefined ? {} : { latencyMs: options.latencyMs }),
  });
  stops.push(() => tenant.close());
  const app = await createApp({
    graphBaseUrl: tenant.simulator.url,
    credential: tenant.credential,
    helpdeskGroupIds: [tenant.simulator.helpdeskGroupId],
    databasePath: join(config.dataFolder, 'local', 'desk.sqlite'),
    language: config.language,
    timeZone: config.timeZone,
    retention: config.retention,
    auditPollMs: localPollMs,
    publicUrl: `http://127.0.0.1:${ports.bot}`,
    logger,
  });
  stops.push(() => app.close());
  // The tenant is made anew at every start; what an earlier one logged is not its log.
  await app.store.mirror.empty();
  const bot = createBotPart({
    app,
    appId: '',
    credentials: new PasswordServiceClientCredentialFactory('', ''),
    origin: { serviceHosts: [], tenantId: tenant.simulator.tenantId, allowsLoopback: true },
    token: null,
    logger,
    language: config.language,
  });
  const { currentUser, others } = await choosePeople(app, tenant, options.as);
  // Their private chat of an earlier start is gone with the Playground that held it.
  await app.store.chats.retire(currentUser.entraObjectId);
  const { url: botUrl } = await bot.listen({ host: '127.0.0.1', port: ports.bot });
  stops.push(() => bot.close());
  const run = randomBytes(4).toString('hex');
  const playground = await startPlayground({
    port: ports.playground,
    botUrl,
    folder: join(config.dataFolder, 'local', `playground-${ports.playground}`),
    config: playgroundConfig({ tenantId: tenant.simulator.tenantId, currentUser, others, run }),
    timeZone: config.timeZone,
  });
  stops.push(() => playground.stop());
  const workers = app.startWork();
  stops.push(() => workers.stop(stopWorkersMs));
  void app.warmUp();
  return {
    simulatorUrl: tenant.simulator.url,
    botUrl,
    playgroundUrl: playground.url,
    currentUser,
    app,
    tenant,
    ended: playground.ended.then(() => 'the Playground'),
    stop,
  };
}

/** Whoever plays with the simulated tenant wants to see soon what was just done there. */
const localPollMs = 10_000;
const stopWorkersMs = 2_000;

// The Playground's configuration takes exactly this many.
const playgroundUsers = 5;

/** The one at the keyboard, and others whom one can be in the Playground's group chat. */
async function choosePeople(app: App, tenant: LocalTenant, as: string | undefined) {
  const { namedCases } = await import('../../simulator/contoso/named-cases.ts');
  const wanted = as ?? tenant.defaultAsker;
  const { person } = await app.reader.readPerson(
    { userPrincipalName: wanted },
    { signal: AbortSignal.timeout(10_000), requester: 'local' },
  );
  if (!person.known)
    throw new AppError(
      'invalid-input',
      `--as ${wanted || '""'}: the simulated tenant has no such person; see simulator/README.md`,
    );
  const others = namedCases
    .filter(({ upn }) => upn !== person.value.userPrincipalName && !upn.includes('#'))
    .slice(0, playgroundUsers)
    .map(({ objectId, displayName, upn }) => ({ entraObjectId: objectId, displayName, userPrincipalName: upn }));
  return { currentUser: person.value, others };
}
