import { fold } from '../../core/fold.ts';

/** Longer texts are no commands. */
const longestTrimmed = 300;

/** Phrases compared as whole words, without accents. Built once, asked often. */
export interface PhraseSet {
  /** True when the folded text contains one of the phrases. */
  foundIn(folded: string): boolean;
  /** True when the folded text is one of the phrases, punctuation aside. */
  is(folded: string): boolean;
  /** The phrase with which the folded text begins, if any. */
  beginning(folded: string): string | undefined;
  /** The folded text without phrases of the set, and punctuation, at either end; unchanged when nothing would be left. */
  trimmed(folded: string): string;
}

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const words = [...new Set(phrases.map(fold))].toSorted((a, b) => b.length - a.length);
  const exact = new Set(words);
  const alternatives = words.map((word) => RegExp.escape(word)).join('|');
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
  const edge = new RegExp(`^(?:${alternatives})(?![\\p{L}\\p{N}])[\\s,.;:!?-]*|[\\s,.;:!?-]+(?:${alternatives})$`, 'u');
  const trimOnce = (text: string) => withoutEndMarks(text.replace(edge, ''));
  return {
    foundIn: (folded) => words.length > 0 && anywhere.test(folded),
    is: (folded) => exact.has(folded) || exact.has(withoutEndMarks(folded)),
    beginning: (folded) => {
      const plain = folded
        .slice(0, longestTrimmed)
        .replace(/^[\s,.;:!-]+/u, '')
        .replace(/[,.;:!?]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      return words.find((word) => plain === word || plain.startsWith(`${word} `));
    },
    trimmed: (folded) => {
      if (folded.length > longestTrimmed) return folded;
      let rest = withoutEndMarks(folded);
      for (let next = trimOnce(rest); next !== rest; next = trimOnce(rest)) {
        if (next === '') break;
        rest = next;
      }
      return rest;
    },
  };
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n!.?,;:'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
