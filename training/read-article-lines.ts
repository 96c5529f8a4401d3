import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../src/core/language.ts';
import { articles } from '../src/knowledge/articles/index.ts';
import { articleTexts } from '../src/knowledge/texts.ts';
import type { ArticleLine } from './build-article-index.ts';

type Questions = Readonly<Record<string, Readonly<Record<'user' | 'technician', readonly string[]>>>>;

/** Example questions to every article, in a fixed order. */
export function readArticleQuestions(folder: string, wanted: readonly Language[] = languages): readonly ArticleLine[] {
  return wanted.flatMap((language) => {
    const questions = JSON.parse(readFileSync(join(folder, language, 'articles.json'), 'utf8')) as Questions;
    return Object.entries(questions).flatMap(([id, { user, technician }]) =>
      [...user, ...technician].map((text) => ({ id, text })),
    );
  });
}

/** Titles and sentences of the articles themselves, in a fixed order. */
export function readArticleSentences(): readonly ArticleLine[] {
  return languages.flatMap((language) =>
    articles.flatMap(({ id }) => {
      const { title, answer } = articleTexts(language, id);
      return [title, ...answer.split(/(?<=[.!?])\s/)].map((text) => ({ id, text }));
    }),
  );
}
