import { type OutboxSender, type OutboxSenderOptions, sendOutbox } from '../../../src/bot/send-outbox.ts';
import { StrictAdapter } from '../../../src/bot/strict-adapter.ts';
import type { Logger } from '../../../src/core/ports/logger.ts';
import type { Store } from '../../../src/integrations/store/open-store.ts';
import { FixedCredentials } from './fixed-credentials.ts';
import { tenantId } from './teams-activities.ts';
import { botAppId, connectorIssuer } from './token-issuer.ts';

/** The bot's adapter as it writes to people outside of turns. */
function adapterForTests(): StrictAdapter {
  return new StrictAdapter({
    appId: botAppId,
    credentials: new FixedCredentials(),
    origin: { serviceHosts: [], tenantId, allowsLoopback: true },
    token: { appId: botAppId, issuer: connectorIssuer, keys: { find: async () => undefined } },
  });
}

/** Sends the outbox of a store as the bot does. */
export function startOutboxSender(
  { outbox, chats, conversations }: Pick<Store, 'outbox' | 'chats' | 'conversations'>,
  logger: Logger,
  options: Partial<OutboxSenderOptions> = {},
): OutboxSender {
  return sendOutbox({ adapter: adapterForTests(), outbox, chats, conversations, logger, pollMs: 20, ...options });
}

/** Lets the bot write to a person's own chat. */
export async function knowPerson(store: Store, personId: string, serviceUrl: string): Promise<void> {
  await store.chats.write({
    personId,
    conversationId: `chat-of-${personId}`,
    serviceUrl,
    tenantId,
    botId: `28:${botAppId}`,
    userId: `29:${personId}`,
  });
}

/** Lets the bot write to a channel. */
export async function knowChannel(store: Store, conversationId: string, serviceUrl: string): Promise<void> {
  await store.conversations.write({
    conversationId,
    scope: 'channel',
    serviceUrl,
    tenantId,
    botId: `28:${botAppId}`,
  });
}
