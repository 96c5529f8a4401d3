import type { Message } from '../core/message.ts';
import type { NewMessage } from '../core/ports/outbox.ts';
import { publicPart } from '../core/public-part.ts';
import type { Turn } from '../core/turn.ts';

export interface PlannedReply {
  readonly message: Message;
  /** Null: whoever called delivers it, and nobody else. */
  readonly reply: NewMessage | null;
}

/** An answer that comes a quarter of an hour late answers nobody any more. */
const replyExpiresInMs = 15 * 60_000;

/** Which messages of a turn must arrive although the process may die, and where. */
export function planReplies(
  { id, conversationId, replyTo }: Turn,
  messages: readonly Message[],
): readonly PlannedReply[] {
  if (replyTo === undefined) return messages.map((message) => ({ message, reply: null }));
  const { place, replacesActivityId, isPrivateOnly } = replyTo;
  const replacing = replacesActivityId === undefined ? -1 : messages.findLastIndex(({ kind }) => kind !== 'notice');
  return messages.map((message, index) => {
    if (isPrivateOnly && publicPart(message) !== null) return { message, reply: null };
    const slot = `turn:${conversationId}:${id}:${index}`;
    const reply: NewMessage = { slot, place, message, expiresInMs: replyExpiresInMs };
    return {
      message,
      reply: index === replacing && replacesActivityId !== undefined ? { ...reply, replacesActivityId } : reply,
    };
  });
}
