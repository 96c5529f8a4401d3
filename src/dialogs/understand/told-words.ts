import { fold } from '../../core/fold.ts';
import { findConcepts } from './find-concepts.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { withoutDenied } from './without-denied.ts';

// Codes are evidence of their own: read once more as words, one code alone would decide between causes that share it.
const code =
  /\b(?:SSPR[_ -]?\d{4}|AADSTS\d{5,7}|hr ?= ?(?:0x)?[0-9a-f]{7,8}|0x[0-9a-f]{8}|80[0-9a-f]{6}|3[0-3]\d{3}|6\d{3})\b/gi;

/** What somebody tells, for the models: who it is says nothing about what it is, and neither does what is denied. */
export function toldWords(text: string, names: readonly string[]): string {
  const anonymous = withoutDenied(text)
    .replace(/\S+@\S+/g, ' ')
    .replace(code, ' ');
  return names.filter(isOnlyName).reduce((rest, name) => rest.replaceAll(name, ' '), anonymous);
}

/** Words that mean something are no names, even where they are written like some. */
function isOnlyName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && !meansSomething(name);
}

export function meansSomething(name: string): boolean {
  return findConcepts(fold(name).split(' ')).length > 0;
}

const fewestDescribingWords = 3;
const mostLookedAt = 60;
const leastKnown = 0.2;

/** An address alone describes nothing, and of a language or an alphabet that nobody taught them the models only guess. */
export function isDescription(text: string): boolean {
  const words = fold(text.slice(0, 4_000)).match(/\p{L}{2,}/gu) ?? [];
  if (words.length < fewestDescribingWords) return false;
  const looked = words.slice(0, mostLookedAt);
  return looked.filter(isKnownWord).length >= leastKnown * looked.length;
}

function isKnownWord(word: string): boolean {
  return isOrdinaryWord(word) || findConcepts([word]).length > 0;
}

export function countWords(text: string): number {
  return (text.match(/\p{L}{2,}/gu) ?? []).length;
}
