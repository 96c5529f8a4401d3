import { repairMojibake } from '../src/core/repair-mojibake.ts';

/** Stands for names and secrets that were taken out of a quote, or for what was left away at its end. */
const leftOut = /\[(?:…|•••)\]|…/;
const fewest = 3;
/** A quote runs on in one line of the text, or at the beginning of a later one: output between sentences is skipped. */
const nextWord = '(?: |\\n(?:[^\\n]*\\n)*?)';

/**
 * True when the quote stands in the text: word for word, in its order, except for what was masked or left out. A quote of
 * which hardly a word is left does not count: it would stand anywhere.
 */
export function isQuotedFrom(quote: string, text: string): boolean {
  const pieces = quote.split(leftOut).map(wordsOf);
  if (lettersIn(pieces.flat().join('')) < fewest) return false;
  const patterns = pieces.filter((words) => words.length > 0).map((words) => words.map(RegExp.escape).join(nextWord));
  const pattern = new RegExp(patterns.join('[^]*?'), 'u');
  return [text, repairMojibake(text)].some((version) => pattern.test(linesOf(version)));
}

function linesOf(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => wordsOf(line).join(' '));
  return lines.join('\n');
}

function wordsOf(text: string): readonly string[] {
  const words = text.normalize('NFC').split(/\s+/);
  return words.map((word) => word.replace(/[\p{Cc}\p{Cf}]/gu, '')).filter((word) => word !== '');
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
