import type { Language } from '../../core/language.ts';
import type { Concepts } from './concepts.ts';
import { concepts as enConcepts } from './en/concepts.ts';
import { phrases as en } from './en/phrases.ts';
import { vocabulary as enVocabulary } from './en/vocabulary.ts';
import { articles as frArticles } from './fr/articles.ts';
import { causes as frCauses } from './fr/causes.ts';
import { checks as frChecks } from './fr/checks.ts';
import { codes as frCodes } from './fr/codes.ts';
import { concepts as frConcepts } from './fr/concepts.ts';
import { fixes as frFixes } from './fr/fixes.ts';
import { phrases as fr } from './fr/phrases.ts';
import { vocabulary as frVocabulary } from './fr/vocabulary.ts';
import type { KnowledgeTexts } from './locale.ts';
import type { PhraseTable } from './phrase-table.ts';
import { articles as svArticles } from './sv/articles.ts';
import { causes as svCauses } from './sv/causes.ts';
import { checks as svChecks } from './sv/checks.ts';
import { codes as svCodes } from './sv/codes.ts';
import { concepts as svConcepts } from './sv/concepts.ts';
import { fixes as svFixes } from './sv/fixes.ts';
import { phrases as sv } from './sv/phrases.ts';
import { vocabulary as svVocabulary } from './sv/vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How each language is understood. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: enVocabulary,
  fr: frVocabulary,
  sv: svVocabulary,
};

/** What people speak of, in the words of each language. */
export const conceptTables: Readonly<Record<Language, Concepts>> = {
  en: enConcepts,
  fr: frConcepts,
  sv: svConcepts,
};

/** What the bot says beside its knowledge. */
export const phraseTables: Readonly<Record<Language, PhraseTable>> = { en, fr, sv };

/** Translations of the knowledge; English stands beside each article, cause, check, fix and code. */
export const translations: Readonly<Record<Exclude<Language, 'en'>, KnowledgeTexts>> = {
  fr: { articles: frArticles, causes: frCauses, checks: frChecks, fixes: frFixes, codes: frCodes },
  sv: { articles: svArticles, causes: svCauses, checks: svChecks, fixes: svFixes, codes: svCodes },
};
