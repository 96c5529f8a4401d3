import { fold } from '../../core/fold.ts';
import { type FoundConcept, findConcepts } from './find-concepts.ts';
import { wordsOf } from './words-of.ts';

/** Features are numbered by a hash of this many values; collisions are rare enough not to matter. */
export const featureCount = 2 ** 15;

/** What a text is compared by: numbers of features and how much each counts; the squares add up to one. */
export interface Features {
  readonly numbers: Int32Array;
  readonly values: Float32Array;
}

const longestText = 4_000;
const gramLengths = [3, 4, 5] as const;
/** What is spoken of counts more than the letters it is spelt with: it is what the languages have in common. */
const conceptValue = 1.75;
const neighbourhood = 6;
const reachOfNot = 3;

/**
 * Words, pairs of neighbouring words, and pieces of words, so that endings, compounds, typing errors and missing
 * accents cost little; and what the words speak of, alone, side by side and denied, in whatever language.
 */
export function featuresOf(text: string): Features {
  const folded = fold(text.slice(0, longestText));
  const words = wordsOf(folded);
  const found = new Map<number, number>();
  const put = (name: string, value: number) => {
    const number = hash(name);
    found.set(number, Math.max(value, found.get(number) ?? 0));
  };
  for (const name of spellingsOf(words)) put(name, 1);
  for (const name of meaningsOf(findConcepts(words))) put(name, conceptValue);
  for (const name of questionsOf(folded)) put(name, conceptValue);
  return toUnitLength(found);
}

function spellingsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return [`w ${word}`, ...(next === undefined ? [] : [`p ${word} ${next}`]), ...gramsOf(word)];
  });
}

function gramsOf(word: string): readonly string[] {
  const framed = `^${word}$`;
  return gramLengths.flatMap((length) =>
    Array.from(
      { length: Math.max(0, framed.length - length + 1) },
      (_, start) => `g ${framed.slice(start, start + length)}`,
    ),
  );
}

function meaningsOf(found: readonly FoundConcept[]): readonly string[] {
  const nots = found.filter(({ concept }) => concept === 'not');
  const spoken = found.filter(({ concept }) => concept !== 'not');
  const isDenied = ({ at }: FoundConcept) => nots.some((not) => not.at < at && at - not.at <= reachOfNot);
  return [
    ...found.map(({ concept }) => `c ${concept}`),
    ...spoken.filter(isDenied).map(({ concept }) => `n ${concept}`),
    ...spoken.flatMap((one, index) => pairsWith(one, spoken.slice(index + 1))),
  ];
}

function pairsWith(one: FoundConcept, later: readonly FoundConcept[]): readonly string[] {
  const near = later.filter(({ at, concept }) => at - one.at <= neighbourhood && concept !== one.concept);
  return near.map(({ concept }) => `q ${[one.concept, concept].toSorted().join(' ')}`);
}

/** Whether, and how, something is asked. */
function questionsOf(folded: string): readonly string[] {
  const asking = folded.match(/[^.!?;:\n]+\?/g) ?? [];
  return [
    ...(asking.length > 0 ? ['asks'] : []),
    ...(folded.endsWith('?') ? ['ends asking'] : []),
    ...asking.map((sentence) => `asks ${sentence.match(/[\p{L}\p{N}]+/u)?.[0] ?? ''}`),
  ];
}

function toUnitLength(found: ReadonlyMap<number, number>): Features {
  const squares = found.values().reduce((sum, value) => sum + value * value, 0);
  const share = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  return {
    numbers: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values(), (value) => value * share),
  };
}

/** FNV-1a, 32 bits, mixed so that its lower bits are as good as its upper ones. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return ((value ^ (value >>> 12)) >>> 0) % featureCount;
}
