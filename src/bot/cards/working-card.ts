import type { Language } from '../../core/language.ts';
import { say } from '../../knowledge/texts.ts';
import { type AdaptiveCard, card, paragraph } from './card-parts.ts';

/** Shown at once when an answer takes longer; the answer replaces it in place. */
export function workingCard(language: Language): AdaptiveCard {
  const text = say(language, 'label.working');
  return card({ language, fallbackText: text, body: [paragraph({ text: `⏳ ${text}` })] });
}
