import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/dialogs/understand/own-words.ts';
import { describesFailure, subjectOf } from '../../../src/dialogs/understand/subject-of.ts';

const described = (label: string, probability: number) => [{ label, probability }];

describe('what a message is about', () => {
  it.each([
    ['information-request', 0.6, 'question'],
    ['unsafe-request', 0.6, 'unsafe'],
    ['not-our-problem', 0.6, 'elsewhere'],
    ['small-talk', 0.7, 'small-talk'],
    ['information-request', 0.3, undefined],
    ['ad-account-locked-out', 0.9, undefined],
  ])('%s at %d: %s', (label, probability, subject) => {
    expect(subjectOf(described(label, probability))).toBe(subject);
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
