import type { Message } from './message.ts';

/** What of a message may be said before others; null: nothing. Buttons stay away, since nobody else may press them. */
export function publicPart(message: Message): Message | null {
  if (message.kind === 'article') return { ...message, question: null };
  return message.kind === 'notice' && message.isPublic === true ? message : null;
}
