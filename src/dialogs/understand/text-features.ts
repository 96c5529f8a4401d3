import { fold } from '../../core/fold.ts';

/** Features are numbered by a hash of this many values; collisions are rare enough not to matter. */
export const featureCount = 2 ** 14;

const longestText = 4_000;
const gramLengths = [3, 4, 5] as const;

/**
 * What a text is compared by: its words, pairs of neighbouring words, and pieces of words, so that endings, compounds,
 * typing errors and missing accents cost little. Each feature once, as its number.
 */
export function featuresOf(text: string): readonly number[] {
  const words = wordsOf(text);
  const found = new Set<number>();
  for (const [index, word] of words.entries()) {
    found.add(hash(`w ${word}`));
    const next = words[index + 1];
    if (next !== undefined) found.add(hash(`p ${word} ${next}`));
    for (const gram of gramsOf(word)) found.add(hash(`g ${gram}`));
  }
  return [...found];
}

function wordsOf(text: string): readonly string[] {
  return fold(text.slice(0, longestText)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function gramsOf(word: string): readonly string[] {
  const framed = `^${word}$`;
  return gramLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, framed.length - length + 1) }, (_, start) => framed.slice(start, start + length)),
  );
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0) % featureCount;
}
