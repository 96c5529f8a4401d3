import type { Question } from '../../core/message.ts';
import { type CardAction, type CardElement, container, execute, paragraph } from './card-parts.ts';

/** A question inside a card: the words, where to look, and one button for each answer. */
export function questionBody({ text, hint }: Question): readonly CardElement[] {
  const look = hint === null ? [] : [paragraph({ text: hint, isSubtle: true })];
  return [container([paragraph({ text, isStrong: true }), ...look], { style: 'accent', spacing: 'Medium' })];
}

// More buttons than this nobody reads, and Teams shows them in a menu.
const mostChoices = 10;

export function questionActions({ id, choices }: Question): readonly CardAction[] {
  return choices
    .slice(0, mostChoices)
    .map(({ id: choice, label }) => execute(label, 'answer', { questionId: id, choice }));
}
