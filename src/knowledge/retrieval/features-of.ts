import { wordsOf } from './words-of.ts';

export interface TextFeatures {
  /** Pieces of words and how often each occurs: endings, compounds and typing errors cost little. */
  readonly grams: ReadonlyMap<number, number>;
  /** Beginnings of words, one entry for each word. */
  readonly stems: readonly number[];
}

const gramLengths = [3, 4] as const;
const stemLength = 7;

/** What a question and an article are compared by, as numbers. */
export function featuresOf(text: string): TextFeatures {
  const words = wordsOf(text);
  const grams = new Map<number, number>();
  for (const gram of words.flatMap(gramsOf)) grams.set(hash(gram), (grams.get(hash(gram)) ?? 0) + 1);
  return { grams, stems: words.map((word) => hash(word.slice(0, stemLength))) };
}

function gramsOf(word: string): readonly string[] {
  const framed = ` ${word} `;
  return gramLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, framed.length - length + 1) }, (_, start) => framed.slice(start, start + length)),
  );
}

/** FNV-1a, 32 bits: two features share a number about once in a million. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
