import { AppError } from '../core/app-error.ts';
import type { Message } from '../core/message.ts';
import type { PersonalChat } from '../core/ports/personal-chats.ts';
import type { BotParts } from './bot-parts.ts';
import { createDelivery, type Delivery } from './delivery.ts';

/** What became of messages to somebody's own chat; `refused`: it takes none, and is not tried again. */
export type WrittenPrivately = 'delivered' | 'refused' | 'lost';

/** Says something in a person's own chat, outside any turn of it. Never throws. */
export async function writePrivately(
  parts: BotParts,
  chat: PersonalChat,
  work: (delivery: Delivery) => Promise<void>,
): Promise<WrittenPrivately> {
  try {
    const delivery = await deliver(parts, chat, work);
    if (!delivery.isRefused) return delivery.isLost ? 'lost' : 'delivered';
  } catch (error) {
    parts.logger.error('a private message could not be sent', { kind: error instanceof Error ? error.name : '?' });
    const isForeign = error instanceof AppError && error.code === 'forbidden';
    if (!isForeign) return 'lost';
  }
  await parts.chats.retire(chat.personId);
  return 'refused';
}

/** All messages, one after the other. */
export function sayAll(messages: readonly Message[]): (delivery: Delivery) => Promise<void> {
  return async (delivery) => {
    for (const message of messages) await delivery.say(message);
  };
}

async function deliver(
  { adapter, logger, fallbackLanguage }: BotParts,
  chat: PersonalChat,
  work: (delivery: Delivery) => Promise<void>,
): Promise<Delivery> {
  let made: Delivery | undefined;
  await adapter.writeTo(chat, async (context) => {
    const delivery = createDelivery({ context, language: fallbackLanguage, logger, workingAfterMs: null });
    made = delivery;
    await work(delivery);
  });
  if (made === undefined) throw new Error('the adapter did not run the proactive turn');
  return made;
}
