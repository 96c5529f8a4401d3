/** The words of a folded text: it is split at everything that is no letter, digit or underscore, apostrophes too. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}_]+/gu) ?? [];
}
