import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { type Simulator, startSimulator } from '../simulator/start-simulator.ts';
import type { TenantFile } from '../simulator/tenant-file.ts';
import { type App, createApp } from '../src/app.ts';
import { createBotPart } from '../src/bot-part.ts';
import type { Message } from '../src/core/message.ts';
import { silentLogger } from '../src/core/ports/logger.ts';
import { createCredential } from '../src/integrations/graph/credentials.ts';

export interface Desk {
  readonly app: App;
  readonly simulator: Simulator;
  /** Posts what somebody writes, as Teams does, and gives back what was said and the texts that left the bot. */
  say(text: string, from: { readonly askerId: string; readonly locale: string }): Promise<Said>;
  close(): Promise<void>;
}

export interface Said {
  readonly messages: readonly Message[];
  /** The plain text of every activity that left, cards included. */
  readonly texts: readonly string[];
}

export interface EvalSimulator {
  readonly simulator: Simulator;
  close(): Promise<void>;
}

/** One simulator for all cases; each case loads its own tenant, which empties counters and limits. */
export async function startEvalSimulator(): Promise<EvalSimulator> {
  const simulator = await startSimulator();
  return { simulator, close: () => simulator.close() };
}

/** The whole product around one case: an empty store, a fresh tenant, and a stand-in for Teams on loopback. */
export async function openDesk({ simulator }: EvalSimulator, tenant: TenantFile): Promise<Desk> {
  simulator.state.loadTenant(tenant);
  const app = await createApp({
    graphBaseUrl: simulator.url,
    credential: createCredential({
      kind: 'local',
      authority: simulator.url,
      tenantId: simulator.tenantId,
      clientId: simulator.appId,
      clientSecret: 'local-mode',
    }),
    helpdeskGroupIds: [tenant.helpdeskGroup, tenant.adminGroup].filter((id) => id !== ''),
    databasePath: ':memory:',
    language: 'en',
    timeZone: 'Europe/Paris',
    logger: silentLogger,
  });
  const connector = await startConnector();
  let messages: Message[] = [];
  const handle: App['handle'] = (turn, emit) =>
    app.handle(turn, async (message, held) => {
      messages.push(message);
      await emit(message, held);
    });
  const bot = createBotPart({
    app: { ...app, handle },
    appId: '',
    credentials: new PasswordServiceClientCredentialFactory('', ''),
    origin: { serviceHosts: [], tenantId: simulator.tenantId, allowsLoopback: true },
    token: null,
    logger: silentLogger,
    language: 'en',
    workingAfterMs: 60_000,
  });
  const { url } = await bot.listen({ host: '127.0.0.1', port: 0 });
  let activities = 0;
  return {
    app,
    simulator,
    say: async (text, { askerId, locale }) => {
      messages = [];
      connector.texts.length = 0;
      activities += 1;
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: `activity-${activities}`,
          timestamp: new Date().toISOString(),
          channelId: 'msteams',
          serviceUrl: connector.url,
          locale,
          localTimezone: 'Europe/Paris',
          from: { id: `29:${askerId}`, name: 'Asker', aadObjectId: askerId },
          recipient: { id: '28:desk', name: 'Desk' },
          conversation: { id: `a:${askerId}`, conversationType: 'personal', tenantId: simulator.tenantId },
          channelData: { tenant: { id: simulator.tenantId } },
          text,
          textFormat: 'plain',
        }),
      });
      if (!response.ok) throw new Error(`the bot answered ${response.status}: ${await response.text()}`);
      await response.arrayBuffer();
      return { messages, texts: [...connector.texts] };
    },
    close: async () => {
      await bot.close();
      await connector.close();
      await app.close();
    },
  };
}

async function startConnector() {
  const texts: string[] = [];
  const server = createServer(async (request, response) => {
    const activity = JSON.parse((await readText(request)) || '{}') as {
      text?: string;
      summary?: string;
      attachments?: unknown[];
    };
    if (request.method !== 'DELETE') texts.push(textOf(activity));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: `sent-${texts.length}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    texts,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The text, or every text of the card. */
function textOf({ text, attachments }: { text?: string; attachments?: unknown[] }): string {
  return [text ?? '', ...(attachments ?? []).flatMap(textsIn)].filter((part) => part !== '').join('\n');
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' ? (['text', 'title', 'label'].includes(name) ? [part] : []) : textsIn(part),
  );
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
