import { fold } from '../../core/fold.ts';

/** Phrases compared as whole words, without accents. Built once, asked often. */
export interface PhraseSet {
  /** True when the folded text contains one of the phrases. */
  foundIn(folded: string): boolean;
  /** True when the folded text is one of the phrases, punctuation aside. */
  is(folded: string): boolean;
  /** The phrase with which the folded text begins, if any. */
  beginning(folded: string): string | undefined;
}

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const words = [...new Set(phrases.map(fold))].toSorted((a, b) => b.length - a.length);
  const exact = new Set(words);
  const anywhere = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return {
    foundIn: (folded) => words.length > 0 && anywhere.test(folded),
    is: (folded) => exact.has(folded) || exact.has(folded.replace(/[\s!.?,;:]+$/u, '')),
    beginning: (folded) => {
      const plain = folded.replace(/^[\s,.;:!-]+/u, '').replace(/,/g, '');
      return words.find((word) => plain === word || plain.startsWith(`${word} `));
    },
  };
}
