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
  readonly words: readonly string[];
  readonly concept: ConceptKey;
}

/** Concepts that the words of a folded text name, in whatever language, in their order. */
export function findConcepts(words: readonly string[]): readonly FoundConcept[] {
  return words.flatMap((word, at) => conceptsAt(words, word, at).map((concept) => ({ concept, at })));
}

function conceptsAt(words: readonly string[], word: string, at: number): readonly ConceptKey[] {
  const longer = (phrasesByFirstWord.get(word) ?? []).filter((phrase) =>
    phrase.words.every((own, index) => matches(own, words[at + index])),
  );
  return [...new Set([...longer.map(({ concept }) => concept), ...conceptsOf(word)])];
}

function matches(own: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return own.endsWith('*') ? word.startsWith(own.slice(0, -1)) : word === own;
}

const known = new Map<string, readonly ConceptKey[]>();
const mostKnown = 20_000;

/** The table is searched once for each word: people use few. */
function conceptsOf(word: string): readonly ConceptKey[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const concepts = [
    ...(conceptsOfWord.get(word) ?? []),
    ...beginnings.filter(({ words: [own = ''] }) => matches(own, word)).map(({ concept }) => concept),
  ];
  if (known.size < mostKnown) known.set(word, concepts);
  return concepts;
}

const phrases: readonly Phrase[] = languages.flatMap((language) =>
  Object.entries(conceptTables[language]).flatMap(([concept, expressions]) =>
    expressions.map((expression) => ({ words: fold(expression).split(' '), concept: concept as ConceptKey })),
  ),
);
const single = phrases.filter(({ words }) => words.length === 1);
const beginnings = single.filter(({ words: [own = ''] }) => own.endsWith('*'));
const conceptsOfWord = groupByWord(single.filter(({ words: [own = ''] }) => !own.endsWith('*')));
const phrasesByFirstWord = Map.groupBy(
  phrases.filter(({ words }) => words.length > 1),
  ({ words: [own = ''] }) => own,
);

function groupByWord(items: readonly Phrase[]): ReadonlyMap<string, readonly ConceptKey[]> {
  const groups = Map.groupBy(items, ({ words: [own = ''] }) => own);
  return new Map([...groups].map(([word, group]) => [word, group.map(({ concept }) => concept)]));
}
