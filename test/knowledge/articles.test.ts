import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { articles } from '../../src/knowledge/articles/index.ts';
import { type Article, articleTopics } from '../../src/knowledge/define-article.ts';
import { seedDocuments } from '../../src/knowledge/seed-documents.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { articleTexts } from '../../src/knowledge/texts.ts';
import { projectRoot } from '../support/source-files.ts';

const allArticles: readonly Article[] = articles;
const inEveryLanguage = allArticles.flatMap(({ id }) => languages.map((language) => ({ id, language })));
const nothing: readonly string[] = [];

describe('articles', () => {
  it('registers every file under its own name, in order', () => {
    const files = readdirSync(resolve(projectRoot, 'src/knowledge/articles'))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''))
      .toSorted();

    expect(articles.map(({ id }) => id)).toEqual(files);
  });

  it('answers from at least 64 articles and leaves no topic empty', () => {
    const used = new Set(allArticles.map(({ topic }) => topic));

    expect(allArticles.length).toBeGreaterThanOrEqual(64);
    expect(articleTopics.filter((topic) => !used.has(topic))).toEqual(nothing);
  });

  it.each(allArticles)('says where $id comes from and when it was true', ({ sources: own, asOf, seed }) => {
    const isKnown = own.every((id) => id in sources);
    const day = new Date(`${asOf}T00:00:00Z`);

    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own).size).toBe(own.length);
    expect(isKnown).toBe(true);
    expect(day.toISOString().slice(0, 10)).toBe(asOf);
    if (seed !== null) expect(Object.keys(seedDocuments[seed.document].sections)).toContain(seed.section);
  });

  it('draws on each of the seed documents', () => {
    const used = new Set(allArticles.flatMap(({ seed }) => seed?.document ?? []));

    expect(Object.keys(seedDocuments).filter((id) => !used.has(id as keyof typeof seedDocuments))).toEqual(nothing);
  });

  it.each(inEveryLanguage)('tells $id in $language, at a length one reads', ({ id, language }) => {
    const english = articleTexts('en', id as never);
    const { title, answer, changed } = articleTexts(language, id as never);

    const sentences = answer.split(/(?<=[.!?])\s/);

    expect(title.length).toBeGreaterThan(7);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(answer.length).toBeGreaterThan(200);
    expect(answer.length).toBeLessThanOrEqual(640);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect([answer, changed ?? 'x.'].filter((text) => !/[.!?]$/.test(text))).toEqual(nothing);
    expect(changed === null).toBe(english.changed === null);
  });

  it.each(languages)('titles no two articles alike in %s', (language) => {
    const titles = articles.map(({ id }) => articleTexts(language, id).title);

    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual(nothing);
  });

  it.each(['fr', 'sv'] as const)('keeps commands, codes and addresses of English in %s', (language) => {
    const lost = articles.flatMap(({ id }) => {
      const own = articleTexts(language, id).answer;
      return codesOf(articleTexts('en', id).answer)
        .filter((code) => !own.includes(code))
        .map((code) => `${id}: ${code}`);
    });

    expect(lost).toEqual(nothing);
  });

  it('prints the French no-break spaces and curly apostrophes', () => {
    const offences = articles.filter(({ id }) => {
      const { title, answer, changed } = articleTexts('fr', id);
      return / [:;?!»](?=\s|$)|« |[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]/.test(`${title}\n${answer}\n${changed ?? ''}`);
    });

    expect(offences.map(({ id }) => id)).toEqual(nothing);
  });

  it('speaks of the product in general and of nobody’s tenant', () => {
    const told = inEveryLanguage.filter(({ id, language }) =>
      /\b(?:your tenant|votre locataire|er klientorganisation|vår klient|our tenant)\b/i.test(
        articleTexts(language, id as never).answer,
      ),
    );

    expect(told).toEqual([]);
  });

  it('never prints the garbled names of the seed documents', () => {
    const garbled = /écriture écriture|écriture\/écriture|Azure AD Connecter|lösen ord/i;

    const offences = inEveryLanguage.filter(({ id, language }) =>
      garbled.test(Object.values(articleTexts(language, id as never)).join(' ')),
    );

    expect(offences).toEqual([]);
  });

  const seeds = resolve(projectRoot, '../shared/seeds');
  it.skipIf(!existsSync(seeds))('finds each section in its seed document', () => {
    const lost = Object.entries(seedDocuments).flatMap(([id, { sections }]) => {
      const file = readdirSync(seeds).find((name) => name.startsWith(`${id}_`)) ?? '';
      const text = readFileSync(resolve(seeds, file), 'utf8');
      return Object.values(sections).filter((words) => !text.includes(words));
    });

    expect(lost).toEqual(nothing);
  });
});

/** Cmdlets, event numbers, versions, host names: what a reader will type or compare. */
function codesOf(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /\b(?:Get|Set|Add|Start|Restart|Test|Update)-[A-Z]\w+|\b\d{5}\b|\b\d\.\d+\.\d+\.\d+|\b[\w.]+\.(?:com|net|us)\b|\b8\d[0-9A-F]{6}\b/g,
    ),
  ].map(([code]) => code);
}
