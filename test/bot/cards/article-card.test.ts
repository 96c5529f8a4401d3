import { describe, expect, it } from 'vitest';
import { articleCard } from '../../../src/bot/cards/article-card.ts';
import { questionCard } from '../../../src/bot/cards/question-card.ts';
import { languages } from '../../../src/core/language.ts';
import { informed } from '../../../src/dialogs/views/informed.ts';
import { articles } from '../../../src/knowledge/articles/index.ts';
import { relatedArticles } from '../../../src/knowledge/related-articles.ts';
import { sources } from '../../../src/knowledge/sources.ts';
import { cardProblems, partsOf } from '../support/card-problems.ts';
import { article } from '../support/sample-messages.ts';

const buttonsOf = (card: unknown) => partsOf(card).filter(({ type }) => type === 'Action.Execute');
const linksOf = (card: unknown) => partsOf(card).filter(({ type }) => type === 'Action.OpenUrl');

describe('the card of an article', () => {
  it('shows the answer, what has changed, the page and the day, and a button for each related article', () => {
    const { body, ...rest } = articleCard(article());

    expect(rest).toMatchObject({ lang: 'en', version: '1.5' });
    expect(body).toMatchObject([
      { type: 'TextBlock', text: 'The ports that writeback uses', style: 'heading' },
      { inlines: [{ text: 'Outbound TCP 443 is enough.' }] },
      { inlines: [{ text: 'What has changed: Older texts list more.' }] },
      {
        inlines: [
          {
            text: 'Source: How writeback works (as of 2026-11-20)',
            selectAction: { type: 'Action.OpenUrl', url: 'https://learn.microsoft.com/en-us/entra/x' },
          },
        ],
      },
      {
        type: 'Container',
        items: [
          { inlines: [{ text: 'You may also want to read this:' }] },
          {
            type: 'ActionSet',
            actions: [
              {
                title: 'A proxy in front of the server',
                verb: 'answer',
                data: { questionId: 'articles', choice: 'proxy' },
              },
              { title: 'TLS 1.2', verb: 'answer', data: { questionId: 'articles', choice: 'tls-version' } },
            ],
          },
        ],
      },
    ]);
  });

  it('is the answer alone where nothing has changed and nothing is related', () => {
    const { body } = articleCard(article({ changed: null, question: null }));

    expect(body.map(({ type }) => type)).toEqual(['TextBlock', 'RichTextBlock', 'RichTextBlock']);
  });

  it.each(languages)(
    'is sound, and leads to its source and its related articles, for every article in %s',
    (language) => {
      const flawed = articles.filter((one) => {
        const choices = relatedArticles(one).map(({ id }) => id);
        const offer = { about: 'article', choices, firstNumber: 1, besides: one.id, slots: null } as const;
        const message = informed(offer, language);
        const card = message.kind === 'article' ? articleCard(message) : null;
        const leadsOn = buttonsOf(card).map(({ data }) => (data as { choice: string }).choice);
        const cites = linksOf(card).map(({ url }) => url);
        return (
          cardProblems(card).length > 0 ||
          JSON.stringify([leadsOn, cites]) !== JSON.stringify([choices, [sources[one.sources[0]].url]])
        );
      });

      expect(flawed.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe('the card of a list of articles', () => {
  it.each([
    ['en', 'None of these'],
    ['fr', 'Aucun de ces sujets'],
    ['sv', 'Inget av dem'],
  ] as const)('has a button for each article and for none of them, in %s', (language, none) => {
    const choices = ['ports', 'proxy', 'tls-version', 'none'];
    const message = informed({ about: 'article', choices, firstNumber: 1, besides: null, slots: null }, language);

    const card = message.kind === 'question' ? questionCard(message) : null;

    expect(cardProblems(card)).toEqual([]);
    expect(buttonsOf(card).map(({ data }) => data)).toEqual(
      choices.map((choice) => ({ questionId: 'articles', choice })),
    );
    expect(buttonsOf(card).at(-1)?.title).toBe(none);
  });

  it('leaves out an article that an update has taken away, and says so where it was shown', () => {
    const kept = { about: 'article', choices: ['gone', 'ports', 'none'], firstNumber: 1, slots: null } as const;

    const list = informed({ ...kept, besides: null }, 'en');
    const shown = informed({ ...kept, besides: 'gone' }, 'en');

    expect(list.kind === 'question' ? list.question.choices.map(({ id }) => id) : list).toEqual(['ports', 'none']);
    expect(shown).toMatchObject({
      kind: 'notice',
      text: 'That article is no longer among my documents. Ask me again.',
    });
  });
});
