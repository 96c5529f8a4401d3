import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/dialogs/understand/own-words.ts';
import { describesFailure, subjectOf, subjectOfLabel } from '../../../src/dialogs/understand/subject-of.ts';

const described = (label: string, probability: number) => [
  { label, probability },
  { label: 'unknown', probability: 1 - probability },
];
const read = (label: string, probability: number) => ({
  described: described(label, probability),
  subjects: [
    { label: subjectOfLabel(label), probability },
    { label: 'failure', probability: 1 - probability },
  ],
});
const nothingBeside = { namesSomebody: false, hasEvidence: false, isDamaged: false, words: 20 };

describe('what a message is about', () => {
  it.each([
    ['information-request', 0.6, 'question'],
    ['unsafe-request', 0.6, 'unsafe'],
    ['not-our-problem', 0.6, 'elsewhere'],
    ['small-talk', 0.7, 'small-talk'],
    ['information-request', 0.2, undefined],
    ['ad-account-locked-out', 0.9, undefined],
  ])('%s at %d: %s', (label, probability, subject) => {
    expect(subjectOf(read(label, probability), nothingBeside)).toBe(subject);
  });

  it.each([
    ['a name', { namesSomebody: true, hasEvidence: false, isDamaged: false, words: 20 }, 0.4, 0.5],
    ['lost letters', { namesSomebody: false, hasEvidence: false, isDamaged: true, words: 20 }, 0.7, 0.8],
    ['a pasted log', { namesSomebody: false, hasEvidence: true, isDamaged: false, words: 20 }, 0.7, 0.8],
  ])('needs plainer words beside %s', (_, beside, tooLittle, enough) => {
    expect(subjectOf(read('information-request', tooLittle), beside)).toBeUndefined();
    expect(subjectOf(read('information-request', enough), beside)).toBe('question');
  });

  it('adds up what speaks for a failure, whichever it is', () => {
    const torn = [
      { label: 'information-request', probability: 0.2 },
      { label: 'dc-unreachable', probability: 0.41 },
      { label: 'rodc-targeted', probability: 0.39 },
    ];
    const subjects = [
      { label: 'failure', probability: 0.8 },
      { label: 'question', probability: 0.2 },
    ];
    expect(subjectOf({ described: torn, subjects }, nothingBeside)).toBeUndefined();
  });

  it('is what both models take it for', () => {
    const subjects = [
      { label: 'failure', probability: 0.97 },
      { label: 'question', probability: 0.03 },
    ];
    expect(subjectOf({ described: described('information-request', 0.6), subjects }, nothingBeside)).toBeUndefined();
  });

  it('is a failure when one cause fits the words well, and not when they say nothing', () => {
    expect(describesFailure(described('ad-account-locked-out', 0.4))).toBe(true);
    expect(describesFailure(described('ad-account-locked-out', 0.1))).toBe(false);
    expect(describesFailure(described('unknown', 0.9))).toBe(false);
    expect(describesFailure([])).toBe(false);
  });
});

describe('the writer’s own words', () => {
  it.each([
    ['Får fel 33004 på en användare.\n\nThe password could not be updated', 'Får fel 33004 på en användare.'],
    ['Guiden säger "Ensure you have the required license" när jag kör', 'Guiden säger   när jag kör'],
    ["ma page dit 'We could not verify your account' depuis hier", 'ma page dit   depuis hier'],
    ["I can't see why it doesn't work", "I can't see why it doesn't work"],
    ['hjälp\n\nThe password could not be updated', 'hjälp\n\nThe password could not be updated'],
  ])('of %j are %j', (text, own) => {
    expect(ownWords(text)).toBe(own);
  });
});
