import { fold } from '../../../core/fold.ts';
import { pageWords } from '../../../knowledge/codes/page-texts.ts';
import type { Evidence, Found } from '../clue.ts';

/** A page is short; the prose of a long log is not read. */
const longestProse = 60_000;
/** Words among which all of a passage must stand. */
const span = 34;

interface Word {
  readonly line: number;
  readonly index: number;
}

const stems = [...new Set(pageWords.flatMap(({ stems: own, not }) => [...own, ...not]))];
const byStart = Map.groupBy(stems, (stem) => stem.slice(0, 3));

/** What the pages of reset and sign-in say in words, in three languages and in those of machine translation. */
export function findPageProse({ lines }: Evidence): readonly Found[] {
  const { words, places } = indexWords(lines);
  return pageWords.flatMap(({ code, stems: own, not }): readonly Found[] => {
    const start = passage(own, not, places);
    const word = start === null ? undefined : words[start];
    return word === undefined ? [] : [{ kind: 'code', code, ...word }];
  });
}

interface Words {
  readonly words: readonly Word[];
  /** The positions of each stem among the words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function indexWords(lines: readonly string[]): Words {
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  let length = 0;
  for (const [line, text] of lines.entries()) {
    length += text.length;
    if (length > longestProse) break;
    for (const { 0: word, index } of fold(text).matchAll(/[a-z0-9]+/g)) {
      for (const stem of byStart.get(word.slice(0, 3)) ?? [])
        if (isForm(word, stem)) places.set(stem, [...(places.get(stem) ?? []), words.length].slice(-mostPlaces));
      words.push({ line, index });
    }
  }
  return { words, places };
}

/** A short stem is a word by itself: `pas` is not the beginning of `passe`. */
function isForm(word: string, stem: string): boolean {
  return stem.length > 3 ? word.startsWith(stem) : word === stem;
}

/** Of a word that comes again and again only the last ones count. */
const mostPlaces = 40;

/** The first word of a passage that holds every stem; null when there is none. */
function passage(own: readonly string[], not: readonly string[], places: Words['places']): number | null {
  const rarest = own.toSorted((a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0))[0];
  for (const middle of (rarest === undefined ? undefined : places.get(rarest)) ?? []) {
    const isNear = (at: number) => Math.abs(at - middle) <= span / 2;
    const near = own.map((stem) => places.get(stem)?.find(isNear));
    const isDenied = not.some((stem) => places.get(stem)?.some(isNear));
    if (!isDenied && near.every((at) => at !== undefined)) return Math.min(...near);
  }
  return null;
}
