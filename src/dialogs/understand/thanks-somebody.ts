import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import type { PeopleWords } from './find-people-words.ts';
import { phraseSet } from './phrase-set.ts';

const thanks = languages.flatMap((language) => vocabularies[language].commands.thanks);
const polite = new Set<string>(languages.flatMap((language) => vocabularies[language].courtesy));
const allThanks = phraseSet(thanks);
// `ok` and `super` also begin an answer: `ok, Anna`.
const plainThanks = phraseSet(thanks.filter((phrase) => polite.has(phrase) && !isAnswer(phrase)));

/** `Thanks Anna!` thanks; it asks nothing about Anna. */
export function thanksSomebody(text: string, { names, signInNames }: PeopleWords): boolean {
  if (names.length === 0 || signInNames.length > 0) return false;
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  const folded = fold(rest.replace(/[\s,;.!]+/gu, ' '));
  return plainThanks.beginning(fold(text)) !== undefined && allThanks.is(folded);
}

function isAnswer(phrase: string): boolean {
  return /^(?:ok|okej|okay)$/.test(phrase);
}
