import { describe, expect, it } from 'vitest';
import { languageSpread } from '../../eval/language-spread.ts';
import { scoredCase, sure } from '../support/scored-case.ts';

const locales = ['en-US', 'fr-FR', 'sv-SE'] as const;

function story(group: string, rightIn: readonly string[], among: readonly (typeof locales)[number][] = locales) {
  return among.map((locale) =>
    scoredCase({ locale, expect: { group }, ranked: [sure(rightIn.includes(locale) ? 'right' : 'wrong')] }),
  );
}

describe('the spread between languages', () => {
  it('is the distance from the best to the worst language over the same stories', () => {
    const { causeAt1 } = languageSpread([...story('a', locales), ...story('b', ['en-US', 'fr-FR'])]);

    expect(causeAt1).toEqual({
      groups: 2,
      byLanguage: [
        ['en', { right: 2, of: 2 }],
        ['fr', { right: 2, of: 2 }],
        ['sv', { right: 1, of: 2 }],
      ],
      points: 50,
    });
  });

  it('leaves out a story that one language lacks, and cases that belong to none', () => {
    const alone = scoredCase({ locale: 'sv-SE', ranked: [sure('wrong')] });

    const { causeAt1 } = languageSpread([...story('a', locales), ...story('b', ['en-US'], ['en-US', 'fr-FR']), alone]);

    expect([causeAt1.groups, causeAt1.points]).toEqual([1, 0]);
  });

  it('takes the outcome of what is no diagnosis', () => {
    const asked = locales.map((locale) =>
      scoredCase({
        locale,
        expect: { group: 'q', behaviour: 'answer-faq' },
        result: { outcome: locale === 'fr-FR' ? 'declined' : 'answer' },
      }),
    );

    const { causeAt1, outcome } = languageSpread(asked);

    expect([causeAt1.points, outcome.points]).toEqual([null, 100]);
  });
});
