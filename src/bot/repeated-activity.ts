import type { Activity } from 'botbuilder';
import type { Message } from '../core/message.ts';
import { say } from '../knowledge/texts.ts';
import { activityOfCard, activityOfMessage, cardOf } from './activity-of-message.ts';
import { paragraph } from './cards/card-parts.ts';
import { harmlessText } from './harmless-text.ts';
import { plainText } from './plain-text.ts';

/** A message that may be shown already, with a first line that says so. */
export function repeatedActivityOf(message: Message): Partial<Activity> {
  const mark = say(message.language, 'label.sent-again');
  const card = cardOf(message);
  if (card === null) {
    const text = `${mark}\n\n${harmlessText(plainText(message))}`;
    return { ...activityOfMessage(message), text };
  }
  return activityOfCard({
    ...card,
    fallbackText: `${mark}\n${card.fallbackText}`,
    body: [paragraph({ text: mark, isSubtle: true }), ...card.body],
  });
}
