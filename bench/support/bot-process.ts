import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { FixedCredentials } from '../../test/bot/support/fixed-credentials.ts';
import type { BenchTenantAddress } from './start-tenant.ts';

export interface BotStart {
  /** `desk`: the product; `echo`: the same server, token check and connector around a handler that repeats the text. */
  readonly kind: 'desk' | 'echo';
  readonly tenant: BenchTenantAddress;
  readonly appId: string;
  readonly issuer: string;
  readonly metadataUrl: string;
}

/** The bot in a process of its own; says where it listens, and how much memory it holds when asked. */
process.once('message', async (start: BotStart) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-bot-'));
  const { server, isMirrored } = start.kind === 'desk' ? await startDesk(start, folder) : await startEcho(start);
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  process.send?.({ url });
  process.on('message', (question) => {
    if (question === 'memory') process.send?.({ rss: process.memoryUsage.rss() });
    if (question === 'mirrored') void isMirrored().then((answer) => process.send?.({ isMirrored: answer }));
  });
  process.once('disconnect', () => {
    void rm(folder, { recursive: true, force: true }).finally(() => process.exit(0));
  });
});

const dayMs = 24 * 3_600_000;

async function edgeOptions({ appId, issuer, metadataUrl, tenant }: BotStart) {
  const { createChannelKeys } = await import('../../src/bot/channel-keys.ts');
  return {
    appId,
    credentials: new FixedCredentials(),
    origin: { serviceHosts: [], tenantId: tenant.tenantId, allowsLoopback: true },
    token: { appId, issuer, keys: createChannelKeys({ metadataUrl }) },
  };
}

async function startDesk(start: BotStart, folder: string) {
  const [{ createApp }, { createBotPart }, { silentLogger }, { credentialFor }] = await Promise.all([
    import('../../src/app.ts'),
    import('../../src/bot-part.ts'),
    import('../../src/core/ports/logger.ts'),
    import('./start-tenant.ts'),
  ]);
  const app = await createApp({
    graphBaseUrl: start.tenant.url,
    credential: credentialFor(start.tenant),
    helpdeskGroupIds: [start.tenant.helpdeskGroupId],
    databasePath: join(folder, 'desk.sqlite'),
    language: 'en',
    timeZone: 'Europe/Paris',
    logger: silentLogger,
    // The production budget: what it refuses is answered without, as it would be then.
  });
  void app.warmUp();
  app.startWork();
  const server = createBotPart({ ...(await edgeOptions(start)), app, logger: silentLogger, language: 'en' });
  const isMirrored = async () => {
    const { progress } = await app.store.mirror.readState();
    return progress.readBackTo !== null && Date.now() - Date.parse(progress.readBackTo) > dayMs;
  };
  return { server, isMirrored };
}

async function startEcho(start: BotStart) {
  const [{ createBotServer }, { StrictAdapter }, { silentLogger }] = await Promise.all([
    import('../../src/bot/server.ts'),
    import('../../src/bot/strict-adapter.ts'),
    import('../../src/core/ports/logger.ts'),
  ]);
  const adapter = new StrictAdapter(await edgeOptions(start));
  const run = async (context: TurnContext) => {
    await context.sendActivity(context.activity.text);
  };
  const server = createBotServer({ logger: silentLogger, newId: () => 'echo', collector: Buffer.alloc(0) });
  server.serve({ adapter, run, ping: async () => null });
  return { server, isMirrored: async () => true };
}
