import { type AdaptiveCard, card, paragraph } from './card-parts.ts';
import { fitCard } from './fit-card.ts';

/** One card that says several things, in order; the last of them alone where all together are too large. */
export function joinedCard(parts: readonly (AdaptiveCard | string)[], last: AdaptiveCard): AdaptiveCard {
  const textsOf = (part: AdaptiveCard | string) => (typeof part === 'string' ? part : part.fallbackText);
  const bodyOf = (part: AdaptiveCard | string) =>
    typeof part === 'string' ? part.split('\n').map((line) => paragraph(line)) : part.body;
  const draw = () =>
    card({
      language: last.lang,
      fallbackText: parts.map(textsOf).join('\n\n'),
      body: parts.flatMap(bodyOf),
      actions: last.actions ?? [],
    });
  return fitCard([draw, () => last]);
}
