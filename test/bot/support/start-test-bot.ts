import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/start-simulator.ts';
import { type App, createApp } from '../../../src/app.ts';
import { createChannelKeys } from '../../../src/bot/channel-keys.ts';
import { createBotPart } from '../../../src/bot-part.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { createCredential } from '../../../src/integrations/graph/credentials.ts';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { FixedCredentials } from './fixed-credentials.ts';
import { createRecordingLogger, type RecordingLogger } from './recording-logger.ts';
import { type RawActivity, tenantId } from './teams-activities.ts';
import { botAppId, connectorIssuer, startTokenIssuer, type TokenIssuer } from './token-issuer.ts';

export type Handle = (turn: Turn, emit: (message: Message) => Promise<void> | void) => Promise<void>;

export interface TestBotOptions {
  /** What the conversation does; absent: nothing but remembering the turn. */
  readonly handle?: Handle;
  readonly workingAfterMs?: number;
  readonly pressPatienceMs?: number;
  readonly now?: () => number;
  /** Service addresses on this machine are refused, as in production. */
  readonly isStrictAboutService?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
}

export interface TestBot {
  readonly url: string;
  readonly app: App;
  readonly issuer: TokenIssuer;
  readonly connector: FakeConnector;
  readonly logger: RecordingLogger;
  /** Turns that reached the conversation. */
  readonly turns: readonly Turn[];
  /** Posts an activity with a token of the Bot Connector. */
  post(activity: RawActivity): Promise<Answer>;
  /** Posts anything with any header. */
  postAs(authorization: string | null, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

/** The bot in front of a scripted conversation, with verification on, and everything around it on loopback. */
export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const store = await openStore({ path: ':memory:' });
  const app = { handle: options.handle ?? (async () => {}), store, close: () => store.close() } as unknown as App;
  return await startAround(app, tenantId, options);
}

export interface DeskBot extends TestBot {
  readonly simulator: Simulator;
}

/** The whole product but Teams: the bot in front of the real conversation and the simulated tenant. */
export async function startDeskBot(options: TestBotOptions = {}, simulated: SimulatorOptions = {}): Promise<DeskBot> {
  const simulator = await startSimulator({ reportingLimit: false, ...simulated });
  const app = await createApp({
    graphBaseUrl: simulator.url,
    credential: createCredential({
      kind: 'local',
      authority: simulator.url,
      tenantId: simulator.tenantId,
      clientId: simulator.appId,
      clientSecret: 'local',
    }),
    helpdeskGroupIds: [simulator.helpdeskGroupId],
    databasePath: ':memory:',
    language: 'en',
    timeZone: 'Europe/Paris',
    logger: createRecordingLogger(),
    reportingStarts: 1_000,
  });
  const bot = await startAround(app, simulator.tenantId, options);
  return {
    ...bot,
    get turns() {
      return bot.turns;
    },
    simulator,
    close: async () => {
      await bot.close();
      await simulator.close();
    },
  };
}

async function startAround(app: App, tenant: string, options: TestBotOptions): Promise<TestBot> {
  const [issuer, connector] = await Promise.all([startTokenIssuer(), startFakeConnector()]);
  const turns: Turn[] = [];
  const logger = createRecordingLogger();
  const { now, workingAfterMs, pressPatienceMs, isStrictAboutService = false } = options;
  const keys = createChannelKeys({ metadataUrl: issuer.metadataUrl, ...(now === undefined ? {} : { now }) });
  const server = createBotPart({
    app: {
      ...app,
      handle: async (turn, emit) => {
        turns.push(turn);
        return await app.handle(turn, emit);
      },
    },
    appId: botAppId,
    credentials: new FixedCredentials(),
    origin: {
      serviceHosts: ['smba.trafficmanager.net', '*.teams.example'],
      tenantId: tenant,
      allowsLoopback: !isStrictAboutService,
    },
    token: { appId: botAppId, issuer: connectorIssuer, keys },
    logger,
    language: 'en',
    ...(workingAfterMs === undefined ? {} : { workingAfterMs }),
    ...(pressPatienceMs === undefined ? {} : { pressPatienceMs }),
  });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  const postAs: TestBot['postAs'] = (authorization, body, headers) => send(url, authorization, body, headers);
  return {
    url,
    app,
    issuer,
    connector,
    logger,
    turns,
    postAs,
    post: async (activity) => {
      const token = await issuer.sign({ serviceUrl: String(activity.serviceUrl) });
      return await postAs(`Bearer ${token}`, activity);
    },
    close: async () => {
      await server.close();
      await Promise.all([connector.close(), issuer.close(), app.close()]);
    },
  };
}

async function send(
  url: string,
  authorization: string | null,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(authorization === null ? {} : { authorization }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, body: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
