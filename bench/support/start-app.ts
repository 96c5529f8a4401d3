import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppOptions, createApp } from '../../src/app.ts';
import type { Message } from '../../src/core/message.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import { type BenchTenantAddress, credentialFor } from './start-tenant.ts';

export interface BenchApp {
  readonly app: App;
  /** Asks in a conversation of its own; how long the whole turn took, and what was said. */
  ask(askerId: string, text: string): Promise<{ readonly tookMs: number; readonly messages: readonly Message[] }>;
  close(): Promise<void>;
}

/** The application as it runs, with its database in a file that is gone afterwards. */
export async function startApp(tenant: BenchTenantAddress, options: Partial<AppOptions> = {}): Promise<BenchApp> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const app = await createApp({
    graphBaseUrl: tenant.url,
    credential: credentialFor(tenant),
    helpdeskGroupIds: [tenant.helpdeskGroupId],
    databasePath: join(folder, 'bench.sqlite'),
    language: 'en',
    timeZone: 'Europe/Paris',
    logger: silentLogger,
    ...options,
  });
  return {
    app,
    ask: (askerId, text) => ask(app, askerId, text),
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ask(app: App, askerId: string, text: string) {
  const messages: Message[] = [];
  const turn = {
    id: randomUUID(),
    conversationId: randomUUID(),
    scope: 'personal' as const,
    askerId,
    locale: 'en',
    timeZone: 'Europe/Paris',
    input: { kind: 'text' as const, text },
  };
  const startedMs = performance.now();
  await app.handle(turn, (message) => {
    messages.push(message);
  });
  return { tookMs: performance.now() - startedMs, messages };
}
