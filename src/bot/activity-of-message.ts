import { type Activity, CardFactory } from 'botbuilder';
import type { Message } from '../core/message.ts';
import { articleCard } from './cards/article-card.ts';
import type { AdaptiveCard } from './cards/card-parts.ts';
import { personCard } from './cards/person-card.ts';
import { questionCard } from './cards/question-card.ts';
import { technicianCard } from './cards/technician-card.ts';
import { harmlessText, shorten } from './harmless-text.ts';
import { plainText } from './plain-text.ts';

const longestSummary = 1_500;

/** The card of a message; null for a notice, which is plain text, and for a question that is answered in words. */
export function cardOf(message: Message): AdaptiveCard | null {
  switch (message.kind) {
    case 'notice':
      return null;
    case 'question':
      return message.question.choices.length === 0 ? null : questionCard(message);
    case 'article':
      return articleCard(message);
    case 'person-verdict':
      return personCard(message);
    case 'technician-verdict':
      return technicianCard(message);
  }
}

/** A message as Teams takes it: a card with a text alternative, or text in which nothing acts as markup or a mention. */
export function activityOfMessage(message: Message): Partial<Activity> {
  const card = cardOf(message);
  if (card !== null) return activityOfCard(card);
  const text = harmlessText(plainText(message));
  return { type: 'message', textFormat: 'plain', text, summary: shorten(text, longestSummary) };
}

export function activityOfCard(card: AdaptiveCard): Partial<Activity> {
  return {
    type: 'message',
    attachments: [CardFactory.adaptiveCard(card)],
    summary: shorten(card.fallbackText, longestSummary),
  };
}
