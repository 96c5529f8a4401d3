import { randomUUID } from 'node:crypto';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { App } from './app.ts';
import { createConversationQueue } from './bot/conversation-queue.ts';
import { type BotServer, createBotServer } from './bot/server.ts';
import { StrictAdapter } from './bot/strict-adapter.ts';
import { createTeamsApplication } from './bot/teams-application.ts';
import type { TrustedOrigin } from './bot/trusted-origin.ts';
import type { TokenExpectations } from './bot/verify-channel-token.ts';
import type { Language } from './core/language.ts';
import type { Logger } from './core/ports/logger.ts';

export interface BotPartOptions {
  readonly app: App;
  readonly appId: string;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly origin: TrustedOrigin;
  /** Null in local mode only. */
  readonly token: TokenExpectations | null;
  readonly logger: Logger;
  readonly language: Language;
  readonly workingAfterMs?: number;
}

// Most answers are there before anybody wonders; only a slow one says that it is being worked on.
const defaultWorkingAfterMs = 1_200;

/** The application with the Teams edge in front of it. */
export function createBotPart(options: BotPartOptions): BotServer {
  const { app, logger } = options;
  const adapter = new StrictAdapter(options);
  const run = createTeamsApplication({
    adapter,
    handle: (turn, emit) => app.handle(turn, emit),
    chats: app.store.chats,
    queue: createConversationQueue(),
    logger,
    fallbackLanguage: options.language,
    workingAfterMs: options.workingAfterMs ?? defaultWorkingAfterMs,
  });
  return createBotServer({ adapter, run, logger, newId: randomUUID });
}
