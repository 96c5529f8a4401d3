import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { botAppId, connectorIssuer, startTokenIssuer } from '../../test/bot/support/token-issuer.ts';
import type { BotStart } from './bot-process.ts';
import { type CountingConnector, startCountingConnector } from './counting-connector.ts';
import type { BenchTenantAddress } from './start-tenant.ts';

export type BotStartKind = BotStart['kind'];

export interface BenchBot {
  readonly url: string;
  readonly connector: CountingConnector;
  /** The header of a token that the Bot Connector signed for this connector's address. */
  readonly authorization: string;
  /** From the start of the process until it listens. */
  readonly startMs: number;
  memoryBytes(): Promise<number>;
  /** Resolves when the mirror of the audit log covers a day, as it does from the first minute of a database on. */
  whenMirrored(): Promise<void>;
  close(): Promise<void>;
}

const mostTries = 240;
const launcher = new URL('../../scripts/launch.mjs', import.meta.url);
const botProcess = fileURLToPath(new URL('./bot-process.ts', import.meta.url));
// As `npm start` has them.
const memoryLimits = packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** Starts the bot (or a bare echo bot on the same edge) as a process of its own, with everything around it on loopback. */
export async function startBot(kind: BotStart['kind'], tenant: BenchTenantAddress): Promise<BenchBot> {
  const [issuer, connector] = await Promise.all([startTokenIssuer(), startCountingConnector()]);
  const authorization = `Bearer ${await issuer.sign({ serviceUrl: connector.url })}`;
  const startedMs = performance.now();
  const child = fork(launcher, [botProcess], { execArgv: memoryLimits });
  const { url, tenantId, appId, helpdeskGroupId } = tenant;
  const start: BotStart = {
    kind,
    tenant: { url, tenantId, appId, helpdeskGroupId },
    appId: botAppId,
    issuer: connectorIssuer,
    metadataUrl: issuer.metadataUrl,
  };
  child.send(start);
  const { url: botUrl } = await nextMessage<{ readonly url: string }>(child);
  return {
    url: botUrl,
    connector,
    authorization,
    startMs: performance.now() - startedMs,
    memoryBytes: async () => {
      child.send('memory');
      return (await nextMessage<{ readonly rss: number }>(child)).rss;
    },
    whenMirrored: async () => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        child.send('mirrored');
        if ((await nextMessage<{ readonly isMirrored: boolean }>(child)).isMirrored) return;
        await wait(500);
      }
      throw new Error('the mirror was not filled');
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
      await Promise.all([issuer.close(), connector.close()]);
    },
  };
}

async function nextMessage<T>(child: ChildProcess): Promise<T> {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the bot process ended with ${code}`))),
  ])) as [T];
  return message;
}
