import type { QuestionMessage } from '../../core/message.ts';
import { plainText } from '../plain-text.ts';
import { type AdaptiveCard, card } from './card-parts.ts';
import { fitCard } from './fit-card.ts';
import { questionBlock } from './question-parts.ts';

/** A question on its own, with a button for each answer that can be offered. */
export function questionCard(message: QuestionMessage): AdaptiveCard {
  const draw = () =>
    card({
      language: message.language,
      fallbackText: plainText(message),
      body: questionBlock(message.question),
    });
  return fitCard([draw]);
}
