import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

export interface PeopleWords {
  /** Sign-in names or addresses, lower case. */
  readonly signInNames: readonly string[];
  /** Words that may be a name, in the order written; neighbouring ones are joined. */
  readonly names: readonly string[];
  /** True: written as names are written; false: perhaps just words that we do not know. */
  readonly soundsLikeName: boolean;
}

const address = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,113}(?:#ext#)?@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;
const notNames = /https?:\/\/\S+|\bwww\.\S+|\b(?:SSPR|AADSTS)[\s_-]*\d+\b|[\p{L}\p{N}]*\d[\p{L}\p{N}]*|\[•+\]/giu;
const mostNames = 4;
const longestSearched = 4_000;
const mostWords = 4;
// Behind a name that somebody complains about: `anna can't`, `camille n'arrive pas`, `åsa kan inte`.
const predicates = wordSet(
  "can can't cant cannot could couldn't is isn't has hasn't was does doesn't did didn't n'arrive arrive ne n'a a est peut veut kan kunde har fick kommer ar",
);
// Before one: `for anna`, `pour camille`, `hjälp åsa`.
const prepositions = wordSet(
  'for about with avec med help pour aide aider concernant för åt hos hjälp hjälpa gäller angående',
);
// Behind a Swedish possessive: `Annas lösenord`.
const belongings = new Set(languages.flatMap((language) => vocabularies[language].topic).map(fold));

interface Word {
  readonly bare: string;
  readonly isCapital: boolean;
  readonly isFirst: boolean;
  readonly isPossessive: boolean;
  readonly isUsedAsName: boolean;
}

/** Whom a message may be about. Whether such a person exists, and may be asked about, is decided elsewhere. */
export function findPeopleWords(text: string): PeopleWords {
  const start = text.slice(0, longestSearched);
  const signInNames = [
    ...new Set([...start.matchAll(address)].map(([name]) => name.toLowerCase().replace(/^'+|'+$/g, ''))),
  ];
  const groups = groupNeighbours(start.replace(address, ' , ').replace(notNames, ' , '));
  const written = groups.map((words) => words.map(({ bare }) => bare).join(' '));
  const names = [...new Set(written)].slice(0, mostNames);
  return { signInNames, names, soundsLikeName: groups.some(soundsLikeName) };
}

function groupNeighbours(text: string): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  let current: Word[] = [];
  const flush = () => {
    if (current.length > 0) groups.push(current);
    current = [];
  };
  const tokens = text.split(/(\s+|[^\p{L}\p{M}'’-]+)/u).filter((token) => !/^\s*$/u.test(token));
  tokens.forEach((token, index) => {
    const word = nameWord(token, tokens[index - 1], tokens[index + 1]);
    if (word === null) flush();
    else {
      // `Grace Adeyemi phoned`: the name ends where the capitals do.
      const endsHere = current.at(-1)?.isCapital === true && !word.isCapital;
      if (endsHere || current.length === mostWords) flush();
      current.push(word);
    }
  });
  flush();
  return groups;
}

/** The word without article, possessive or elision; null when it is an ordinary word. */
function nameWord(token: string, before: string | undefined, after: string | undefined): Word | null {
  const plain = token.replace(/[’‘]/g, "'");
  const bare = plain
    .replace(/^(?:d|l|qu|j|m|n|s|t|c)'/iu, '')
    .replace(/'s?$/iu, '')
    .replace(/^[-']+|[-']+$/g, '');
  if (!/^[\p{L}\p{M}'-]{2,40}$/u.test(bare)) return null;
  const folded = fold(bare);
  if (isOrdinaryWord(folded) || folded.split(/['-]/).every((part) => part.length < 2 || isOrdinaryWord(part)))
    return null;
  return {
    bare,
    isCapital: /^\p{Lu}\p{Ll}/u.test(bare),
    isFirst: before === undefined || /[.!?\n]/.test(before),
    isPossessive: /'s$/iu.test(plain) || /^d'/iu.test(plain) || (/s$/iu.test(plain) && isAmong(belongings, after)),
    isUsedAsName: isAmong(predicates, after) || isAmong(prepositions, before),
  };
}

function isAmong(words: ReadonlySet<string>, token: string | undefined): boolean {
  return token !== undefined && words.has(fold(token));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}

function soundsLikeName(group: readonly Word[]): boolean {
  return group.some(
    ({ isCapital, isFirst, isPossessive, isUsedAsName }) => (isCapital && !isFirst) || isPossessive || isUsedAsName,
  );
}

const negations = languages.flatMap((language) => vocabularies[language].negations).map(fold);
const negated = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${negations.map((word) => RegExp.escape(word)).join('|')})\\s+([\\p{L}\\p{M}'’.@-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)*)`,
  'giu',
);

/** In a correction, the person who is not meant: `not Anna, Björn`. */
export function withoutNegated(text: string): string {
  const rest = text.replace(negated, ' , ');
  const { signInNames, names } = findPeopleWords(rest);
  return signInNames.length + names.length > 0 ? rest : text;
}
