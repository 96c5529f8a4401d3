import type { ArticleMessage } from '../../core/message.ts';
import { say } from '../../knowledge/texts.ts';
import { plainText } from '../plain-text.ts';
import { type AdaptiveCard, card, heading, paragraph } from './card-parts.ts';
import { fitCard } from './fit-card.ts';
import { questionBlock } from './question-parts.ts';

/** An answer from the documents with the page and the day that vouch for it, and a button for each related one. */
export function articleCard(view: ArticleMessage): AdaptiveCard {
  const { language, title, answer, changed, source, asOf, question } = view;
  const cited = say(language, 'article.cited', { source: source.title, date: asOf });
  const draw = () =>
    card({
      language,
      fallbackText: plainText(view),
      body: [
        heading(title, 'Large'),
        paragraph(answer),
        ...(changed === null
          ? []
          : [paragraph({ text: say(language, 'article.changed', { changed }), isSubtle: true })]),
        paragraph({ text: cited, isSubtle: true, url: source.url }),
        ...(question === null ? [] : questionBlock(question)),
      ],
    });
  return fitCard([draw]);
}
