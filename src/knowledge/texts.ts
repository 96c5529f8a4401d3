import type { Language } from '../core/language.ts';
import { type ArticleId, articles } from './articles/index.ts';
import { type CauseId, causes } from './causes/index.ts';
import { type CheckId, checks } from './checks/index.ts';
import { type CodeId, codes, findCode } from './codes/index.ts';
import type { ArticleTexts } from './define-article.ts';
import type { CauseTexts } from './define-cause.ts';
import type { CheckTexts } from './define-check.ts';
import type { CodeTexts } from './define-code.ts';
import type { FixTexts } from './define-fix.ts';
import { fill } from './fill.ts';
import { type FixId, fixes } from './fixes/index.ts';
import { phraseTables, translations } from './locales/index.ts';
import type { PhraseKey, PhraseParams } from './locales/phrase-table.ts';

const english = {
  articles: Object.fromEntries(articles.map(({ id, texts }) => [id, texts])) as Record<ArticleId, ArticleTexts>,
  causes: Object.fromEntries(causes.map(({ id, texts }) => [id, texts])) as Record<CauseId, CauseTexts>,
  checks: Object.fromEntries(checks.map(({ id, texts }) => [id, texts])) as Record<CheckId, CheckTexts>,
  fixes: Object.fromEntries(fixes.map(({ id, texts }) => [id, texts])) as Record<FixId, FixTexts>,
  codes: Object.fromEntries(codes.map(({ id, texts }) => [id, texts])) as Record<CodeId, CodeTexts>,
};

const knowledge = { en: english, ...translations };

export function articleTexts(language: Language, id: ArticleId): ArticleTexts {
  return knowledge[language].articles[id];
}

export function causeTexts(language: Language, id: CauseId): CauseTexts {
  return knowledge[language].causes[id];
}

export function checkTexts(language: Language, id: CheckId): CheckTexts {
  return knowledge[language].checks[id];
}

export function fixTexts(language: Language, id: FixId): FixTexts {
  return knowledge[language].fixes[id];
}

/** A code by its id: Microsoft's name for it and what it means; null when no table has it. */
export function codeMeaning(
  language: Language,
  id: string,
): { readonly name: string; readonly texts: CodeTexts } | null {
  const code = findCode(id);
  return code === undefined ? null : { name: code.name, texts: knowledge[language].codes[code.id] };
}

/** One phrase in one language; the placeholders are checked by the compiler. */
export function say<Key extends PhraseKey>(
  language: Language,
  key: Key,
  ...params: keyof PhraseParams<Key> extends never ? [] : [PhraseParams<Key>]
): string {
  return fill(phraseTables[language][key], (params[0] ?? {}) as Readonly<Record<string, string | number>>);
}
