import { describe, expect, it } from 'vitest';
import { answerToPress } from '../../src/bot/card-press.ts';
import { cardProblems, partsOf } from './support/card-problems.ts';
import { article, notice, question, technicianVerdict } from './support/sample-messages.ts';

const textsOf = (card: unknown) => partsOf(card).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));

describe('the answer to a press', () => {
  it('says everything in one card, in order, and keeps every button', () => {
    const { value } = answerToPress([notice('I do not know.\nAsk again.'), article(), question()]);

    const buttons = partsOf(value).filter(({ type }) => type === 'Action.Execute');
    expect(cardProblems(value)).toEqual([]);
    expect(textsOf(value).filter((text) => /^(?:I do|Ask|The ports|Is the)/.test(text))).toEqual([
      'I do not know.',
      'Ask again.',
      'The ports that writeback uses',
      'Is the agent running?',
    ]);
    expect(buttons.map(({ title }) => title)).toEqual([
      'A proxy in front of the server',
      'TLS 1.2',
      'Yes, it runs',
      'No, it is stopped',
    ]);
  });

  it('is the last card alone where all together are too large', () => {
    const long = technicianVerdict({ explanation: 'why '.repeat(3_000) });

    const { value } = answerToPress([long, long, question()]);

    expect([cardProblems(value), textsOf(value)[0]]).toEqual([[], 'Is the agent running?']);
  });
});
