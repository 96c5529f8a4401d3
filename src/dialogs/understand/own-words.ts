import { countWords } from './told-words.ts';

/** Pasted lines and quotations are in whatever language the server or the page speaks. */
const quotation = /[«“”"][^«»“”"\n]{8,}?[»“”"]|(?<=^|\s)['‘][^\n]{8,}?['’](?=[\s.,!?]|$)/gu;
const fewestWords = 4;

/** The part of a message that tells which language its writer speaks: the first paragraph without what it quotes. */
export function ownWords(text: string): string {
  const [paragraph = text] = text.trim().split(/\n\s*\n/, 1);
  const own = paragraph.replace(quotation, ' ');
  return countWords(own) >= fewestWords ? own : text;
}
