import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import type { ConceptKey } from '../../knowledge/locales/concepts.ts';
import { conceptTables } from '../../knowledge/locales/index.ts';

export interface FoundConcept {
  readonly concept: ConceptKey;
  /** Number of its first word. */
  readonly at: number;
}

interface Phrase {
  readonly first: Word;
  readonly rest: readonly Word[];
  readonly concept: ConceptKey;
}

interface Word {
  readonly text: string;
  readonly hasAnyEnding: boolean;
}

/** Concepts that the words of a folded text name, in whatever language, in their order. */
export function findConcepts(words: readonly string[]): readonly FoundConcept[] {
  return words.flatMap((word, at) => conceptsAt(words, word, at).map((concept) => ({ concept, at })));
}

function conceptsAt(words: readonly string[], word: string, at: number): readonly ConceptKey[] {
  const found = phrasesFrom(word).filter(({ rest }) =>
    rest.every((own, index) => matches(own, words[at + 1 + index] ?? '')),
  );
  return [...new Set(found.map(({ concept }) => concept))];
}

function matches({ text, hasAnyEnding }: Word, word: string): boolean {
  return hasAnyEnding ? word !== '' && word.startsWith(text) : word === text;
}

const known = new Map<string, readonly Phrase[]>();
const mostKnown = 20_000;

/** The tables are searched once for each word: people use few. */
function phrasesFrom(word: string): readonly Phrase[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const begun = [...(exactly.get(word) ?? []), ...beginnings.filter(({ first }) => matches(first, word))];
  if (known.size < mostKnown) known.set(word, begun);
  return begun;
}

const phrases = languages.flatMap((language) =>
  Object.entries(conceptTables[language]).flatMap(([concept, expressions]) =>
    expressions.flatMap((expression) => phrasesOf(expression, concept as ConceptKey)),
  ),
);
const beginnings = phrases.filter(({ first }) => first.hasAnyEnding);
const exactly = Map.groupBy(
  phrases.filter(({ first }) => !first.hasAnyEnding),
  ({ first }) => first.text,
);

/** Split where `wordsOf` splits what people write, so that a table may say `n'est pas` or `e-mail*`; stars are kept. */
function phrasesOf(expression: string, concept: ConceptKey): readonly Phrase[] {
  const [first, ...rest] = (fold(expression).match(/[\p{L}\p{N}_]+\*?|\*/gu) ?? []).map(wordOf);
  return first === undefined ? [] : [{ first, rest, concept }];
}

function wordOf(written: string): Word {
  const hasAnyEnding = written.endsWith('*');
  return { text: hasAnyEnding ? written.slice(0, -1) : written, hasAnyEnding };
}
