import { randomUUID } from 'node:crypto';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { App } from './app.ts';
import { createConversationQueue } from './bot/conversation-queue.ts';
import { sendOutbox } from './bot/send-outbox.ts';
import { type BotServer, createBotServer } from './bot/server.ts';
import { StrictAdapter } from './bot/strict-adapter.ts';
import { createTeamsApplication } from './bot/teams-application.ts';
import type { TrustedOrigin } from './bot/trusted-origin.ts';
import type { TokenExpectations } from './bot/verify-channel-token.ts';
import { AppError } from './core/app-error.ts';
import type { Language } from './core/language.ts';
import type { Logger } from './core/ports/logger.ts';
import { readCollector } from './read-collector.ts';

export interface BotPartOptions {
  readonly app: App;
  /** One that listens already; absent: a new one. */
  readonly server?: BotServer;
  readonly appId: string;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly origin: TrustedOrigin;
  /** Null in local mode only. */
  readonly token: TokenExpectations | null;
  readonly logger: Logger;
  readonly language: Language;
  readonly workingAfterMs?: number;
  readonly pressPatienceMs?: number;
}

// Most answers are there before anybody wonders; only a slow one says that it is being worked on.
const defaultWorkingAfterMs = 1_200;
const defaultPressPatienceMs = 3_500;

/** The application with the Teams edge in front of it. */
export function createBotPart(options: BotPartOptions): Pick<BotServer, 'listen' | 'close'> {
  const { app, logger } = options;
  const { chats, conversations, outbox } = app.store;
  const adapter = new StrictAdapter(options);
  const application = createTeamsApplication({
    adapter,
    handle: (turn, emit) => app.handle(turn, emit),
    chats,
    conversations,
    outbox,
    queue: createConversationQueue(),
    logger,
    newId: randomUUID,
    fallbackLanguage: options.language,
    workingAfterMs: options.workingAfterMs ?? defaultWorkingAfterMs,
    pressPatienceMs: options.pressPatienceMs ?? defaultPressPatienceMs,
  });
  const server = options.server ?? createBotServer({ logger, newId: randomUUID, collector: readCollector().bytes });
  server.serve({ adapter, run: application.run, ping: () => app.store.ping() });
  const sender = sendOutbox({ adapter, outbox, chats, conversations, logger });
  return {
    listen: async (address) => {
      if (options.token === null) assertLoopback(address.host);
      return await server.listen(address);
    },
    close: async () => {
      await server.close();
      await application.settled();
      await sender.stop();
    },
  };
}

/** Where nothing is verified, nobody else may reach it. */
function assertLoopback(host: string): void {
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    throw new AppError('invalid-input', 'without verification the bot listens on 127.0.0.1 only');
}
