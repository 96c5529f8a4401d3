import { AppError } from '../core/app-error.ts';
import type { Message } from '../core/message.ts';
import type { HeldMessage, Place } from '../core/ports/outbox.ts';
import type { PersonalChat } from '../core/ports/personal-chats.ts';
import type { BotParts } from './bot-parts.ts';
import { createDelivery, type Delivery, type HeldParts } from './delivery.ts';
import { retirePlace } from './write-to-place.ts';

/** Something to say, and its place in the outbox where it has one. */
export interface Reply {
  readonly message: Message;
  readonly held: HeldMessage | undefined;
}

/**
 * What became of messages to somebody's own chat; `refused`: it takes none, and is not tried again. What the outbox
 * keeps for later counts as delivered.
 */
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
export function sayAll(replies: readonly Reply[]): (delivery: Delivery) => Promise<void> {
  return async (delivery) => {
    for (const { message, held } of replies) await delivery.say(message, held);
  };
}

/** What a delivery needs to keep messages in the outbox that cannot be sent now. */
export function heldParts(parts: BotParts, place: Place): HeldParts {
  return { place, outbox: parts.outbox, retire: (refused) => retirePlace(parts, refused) };
}

async function deliver(
  parts: BotParts,
  chat: PersonalChat,
  work: (delivery: Delivery) => Promise<void>,
): Promise<Delivery> {
  const { adapter, logger, fallbackLanguage: language } = parts;
  const held = heldParts(parts, `person:${chat.personId}`);
  let made: Delivery | undefined;
  await adapter.writeTo(chat, async (context) => {
    const delivery = createDelivery({ context, language, logger, workingAfterMs: null, held });
    made = delivery;
    await work(delivery);
  });
  if (made === undefined) throw new Error('the adapter did not run the proactive turn');
  return made;
}
