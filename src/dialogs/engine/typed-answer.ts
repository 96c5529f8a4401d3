import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';

/** Words that are compared with the label of an answer. */
export function foldAnswer(text: string): string {
  return fold(text).replace(/[\s.!?]+$/u, '');
}

const ordinalNouns = new Set(languages.flatMap((language) => vocabularies[language].ordinalNouns).map(fold));

/** Words around an answer that do not say which: `option`, `the one about`. */
export function isAroundAnswer(word: string): boolean {
  return ordinalNouns.has(word);
}

/** `2`, `2)`, `option 2`, `the second one`, `la deuxième`. */
export function numberIn(text: string): number | undefined {
  const words = text.split(/[\s#()[\].,:]+/).filter((word) => word !== '' && !isAroundAnswer(word));
  const [only] = words;
  if (words.length !== 1 || only === undefined) return undefined;
  if (/^\d{1,2}$/.test(only)) return Number(only);
  const position = languages
    .map((language) => vocabularies[language].ordinals.map(fold).indexOf(only))
    .find((index) => index !== -1);
  return position === undefined ? undefined : position + 1;
}

const noneOfThem = new Set(languages.flatMap((language) => vocabularies[language].noneOfThem).map(fold));

/** `neither`, `none of them`. */
export function meansNone(text: string): boolean {
  return noneOfThem.has(text);
}
