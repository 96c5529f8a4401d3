import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { articles } from '../../src/knowledge/articles/index.ts';
import { type FoundArticles, findArticles } from '../../src/knowledge/find-articles.ts';
import packedIndex from '../../src/knowledge/retrieval/article-index.json' with { type: 'json' };
import { buildArticleIndex } from '../../training/build-article-index.ts';
import { readArticleQuestions, readArticleSentences } from '../../training/read-article-lines.ts';
import { readSentences } from '../../training/read-sentences.ts';
import { projectRoot } from '../support/source-files.ts';
import paraphrases from './article-paraphrases.json' with { type: 'json' };
import knownCauseIds from './fixtures/known-cause-ids.json' with { type: 'json' };

const training = resolve(projectRoot, 'training');
const asked = languages.flatMap((language) =>
  [...paraphrases[language].asked, ...paraphrases[language].askedLater].map(([text = '', id = '']) => ({
    language,
    text,
    id,
  })),
);

describe('finding articles', () => {
  it('uses the index that the questions and articles give', () => {
    const built = buildArticleIndex([...readArticleQuestions(training), ...readArticleSentences()]);

    expect(built, 'run node training/write-article-index.ts').toEqual(packedIndex);
  });

  it.each(languages)('has at least eight questions to every article in %s', (language) => {
    const questions = readArticleQuestions(training, [language]);

    const short = articles.filter(({ id }) => questions.filter((question) => question.id === id).length < 8);

    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the questions out of what people describe', () => {
    const labels = new Set(readSentences(training, languages).map(({ label }) => label));

    const strays = articles.map(({ id }) => id).filter((id) => labels.has(id) && !knownCauseIds.includes(id));

    expect(strays).toEqual([]);
  });

  it.each(languages)('shows the right article first or among three for most paraphrases in %s', (language) => {
    const found = asked.filter((question) => question.language === language);

    const shown = found.filter(({ text, id }) => idsOf(findArticles(text)).includes(id));

    expect(shown.length / found.length).toBeGreaterThanOrEqual(0.8);
  });

  it('is right in 19 of 20 paraphrases that it answers alone', () => {
    const answers = asked.flatMap(({ text, id }) => {
      const found = findArticles(text);
      return found.kind === 'answer' ? [{ text, isRight: found.article.id === id }] : [];
    });

    expect(answers.length).toBeGreaterThanOrEqual(asked.length * 0.4);
    expect(answers.filter(({ isRight }) => isRight).length / answers.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(languages)('does not know what has nothing to do with passwords, in %s', (language) => {
    const known = paraphrases[language].offTopic.filter((text) => findArticles(text).kind !== 'nothing');

    expect(known).toEqual([]);
  });

  it.each(languages)('never answers alone what has nothing to do with passwords, in %s', (language) => {
    const kinds = paraphrases[language].offTopicLater.map((text) => findArticles(text).kind);

    expect(kinds).not.toContain('answer');
    expect(kinds.filter((kind) => kind === 'nothing').length).toBeGreaterThanOrEqual(8);
  });

  it.each(['', ' ', '???', '🙂🙂', 'xqzt wvkp'])('finds nothing in %j', (text) => {
    expect(findArticles(text)).toEqual({ kind: 'nothing' });
  });

  it('finds nothing in ten thousand digits', () => {
    expect(findArticles('0'.repeat(10_000))).toEqual({ kind: 'nothing' });
  });

  it('finds the same with and without accents', () => {
    const plain = asked.map(({ text }) => ({ text, bare: text.normalize('NFD').replace(/\p{M}/gu, '') }));

    const differing = plain.filter(
      ({ text, bare }) => JSON.stringify(idsOf(findArticles(text))) !== JSON.stringify(idsOf(findArticles(bare))),
    );

    expect(differing).toEqual([]);
  });

  it('offers three different articles for a single word', () => {
    const found = findArticles('firewall');

    expect(found.kind).toBe('suggestions');
    expect(new Set(idsOf(found)).size).toBe(3);
  });
});

function idsOf(found: FoundArticles): readonly string[] {
  if (found.kind === 'nothing') return [];
  return found.kind === 'answer' ? [found.article.id] : found.articles.map(({ id }) => id);
}
