import { fold } from '../../core/fold.ts';
import { type Language, languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';

export interface PeopleWords {
  /** Sign-in names or addresses, lower case. */
  readonly signInNames: readonly string[];
  /** Words that may be a name, in the order written; neighbouring ones are joined. */
  readonly names: readonly string[];
}

const ordinary = new Set(languages.flatMap((language) => wordsOf(language)));
const address = /[\p{L}\p{N}._%+'-]+(?:#ext#)?@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;
const mostNames = 3;

/** Whom a message may be about. Whether such a person exists, and may be asked about, is decided elsewhere. */
export function findPeopleWords(text: string): PeopleWords {
  const signInNames = [
    ...new Set([...text.matchAll(address)].map(([name]) => name.toLowerCase().replace(/^'+|'+$/g, ''))),
  ];
  const rest = text.replace(address, ' , ').replace(/\b(?:SSPR|AADSTS)[\s_-]*\d+\b/gi, ' , ');
  return { signInNames, names: joinNeighbours(rest).slice(0, mostNames) };
}

function joinNeighbours(text: string): readonly string[] {
  const names: string[] = [];
  let current: string[] = [];
  const flush = () => {
    if (current.length > 0) names.push(current.join(' '));
    current = [];
  };
  for (const token of text.split(/(\s+|[^\p{L}\p{M}'’-]+)/u)) {
    if (/^\s*$/u.test(token)) continue;
    const word = bareName(token);
    if (word === null) flush();
    else current.push(word);
  }
  flush();
  return [...new Set(names)];
}

/** The word without article, possessive or elision; null when it is an ordinary word. */
function bareName(token: string): string | null {
  const word = token
    .replace(/[’‘]/g, "'")
    .replace(/^(?:d|l|qu|j|m|n|s|t|c)'/iu, '')
    .replace(/'s$/iu, '')
    .replace(/^[-']+|[-']+$/g, '');
  if (!/^[\p{L}\p{M}'-]{2,40}$/u.test(word)) return null;
  const folded = fold(word);
  if (folded.split("'").every((part) => part.length < 2 || ordinary.has(part))) return null;
  return word;
}

function wordsOf(language: Language): readonly string[] {
  const {
    common,
    self,
    others,
    commands,
    correction,
    topic,
    trouble,
    signIn,
    registration,
    secretLabels,
    languageNames,
  } = vocabularies[language];
  const phrases = [
    common,
    self,
    others,
    correction,
    topic,
    trouble,
    signIn,
    registration,
    secretLabels,
    ...Object.values(commands),
    ...Object.values(languageNames),
  ].flat();
  return phrases.flatMap((phrase) => fold(phrase).split(/[\s']+/));
}
