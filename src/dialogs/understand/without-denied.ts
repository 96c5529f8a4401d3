import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';

const listOf = (name: 'denials' | 'denialAdverbs' | 'deniedStates' | 'deniedBefore' | 'clauseJoins' | 'codeNouns') =>
  languages.flatMap((language) => vocabularies[language][name]).map(fold);
const oneOf = (words: readonly string[]) =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|')})`;

const denial = `(?:(?<![\\p{L}\\p{N}])${oneOf(listOf('denials'))}|n't)`;
const adverb = `(?:\\s+${oneOf(listOf('denialAdverbs'))})?`;
const isDenied = new RegExp(
  `${denial}${adverb}\\s+${oneOf(listOf('deniedStates'))}(?!\\p{L})|(?<!\\p{L})${oneOf(listOf('deniedBefore'))}(?!\\p{L})`,
  'u',
);
const clauseEnd = new RegExp(`([.,;:!?\\n]+(?=\\s|$)|\\s${oneOf(listOf('clauseJoins'))}(?=\\s))`, 'iu');

/** What somebody says is not so describes nothing: `it is not locked`, `n'a pas expiré`, `är inte nere`. */
export function withoutDenied(text: string): string {
  if (!isDenied.test(fold(text))) return text;
  return text
    .split(clauseEnd)
    .filter((part) => !isDenied.test(fold(part)))
    .join('');
}

const code = '(?:SSPR[_ -]?\\d{4}|AADSTS\\d{5,7}|hr ?= ?(?:0x)?[0-9a-f]{8}|0x[0-9a-f]{8}|\\d{4,5})(?![\\p{L}\\p{N}])';
const deniedCode = new RegExp(
  `(${denial}(?:[ \\t]+${oneOf([...listOf('codeNouns'), ...listOf('denialAdverbs')])}){0,3}[ \\t]+)${code}`,
  'giu',
);

/** A code that somebody says they do not get is none: `it is not 33004`. */
export function withoutDeniedCodes(text: string): string {
  return text.replace(deniedCode, '$1');
}
