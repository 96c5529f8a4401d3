import type { PersonVerdict } from '../../core/message.ts';
import { plainText } from '../plain-text.ts';
import { type AdaptiveCard, card, execute, heading, paragraph } from './card-parts.ts';
import { fitCard } from './fit-card.ts';
import { questionBlock } from './question-parts.ts';

/** For the affected person: three short sentences and one button. */
export function personCard(view: PersonVerdict): AdaptiveCard {
  const { language, title, sentences, action, question, caseId } = view;
  const rest = sentences[0] === title ? sentences.slice(1) : sentences;
  const again = action === null ? [] : [execute(action.label, action.id, { caseId })];
  const draw = () =>
    card({
      language,
      fallbackText: plainText(view),
      body: [
        heading(title, 'Large'),
        ...rest.map((sentence) => paragraph(sentence)),
        ...(question === null ? [] : questionBlock(question)),
      ],
      actions: question === null ? again : [],
    });
  return fitCard([draw]);
}
