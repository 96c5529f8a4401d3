import { fold } from '../../core/fold.ts';
import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';

const longestText = 600;
const longestPhrase = 4;

const meanings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(synonyms).flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => [phrase, meaning.split(' ')] as const),
  ),
);

/** The words of a text that tell its subject: folded, synonyms made one, words that say nothing left out. */
export function wordsOf(text: string): readonly string[] {
  const words = fold(text.slice(0, longestText)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    found.push(...phrase.words);
    at += phrase.length;
  }
  return found.filter((word) => !stopWords.has(word));
}

function phraseAt(
  words: readonly string[],
  at: number,
): { readonly words: readonly string[]; readonly length: number } {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const meaning = meanings.get(words.slice(at, at + length).join(' '));
    if (meaning !== undefined) return { words: meaning, length };
  }
  return { words: words.slice(at, at + 1), length: 1 };
}
