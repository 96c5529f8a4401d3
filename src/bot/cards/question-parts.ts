import type { Question } from '../../core/message.ts';
import { actionSet, type CardElement, container, execute, paragraph } from './card-parts.ts';

// More buttons than this nobody reads, and Teams shows them in a menu.
const mostChoices = 10;

/** A question inside a card: the words, where to look, and one button for each answer, all in one place. */
export function questionBlock({ id, text, hint, choices }: Question): readonly CardElement[] {
  const look = hint === null ? [] : [paragraph({ text: hint, isSubtle: true })];
  const buttons = choices
    .slice(0, mostChoices)
    .map(({ id: choice, label }) => execute(label, 'answer', { questionId: id, choice }));
  const answers = buttons.length === 0 ? [] : [actionSet(buttons)];
  return [
    container([paragraph({ text, isStrong: true }), ...look, ...answers], { style: 'accent', spacing: 'Medium' }),
  ];
}
