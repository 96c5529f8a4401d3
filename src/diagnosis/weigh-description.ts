import type { SaidDescription } from '../core/said.ts';

/** Said in so many words, and yet people mean something else: words alone prove nothing. */
const most = 4.5;
const least = -1.6;
/** How far the words are trusted: they hold several causes in common, and were learnt from examples. */
const trust = 0.85;

/**
 * Natural-log likelihood ratio of the words for one cause against any cause; 0 when nothing was described. A cause
 * that the words leave out is not excluded: people leave out most of what matters.
 */
export function weighDescription(description: SaidDescription | null, cause: string, causes: number): number {
  if (description === null) return 0;
  const told = description.causes.find((one) => one.cause === cause)?.probability ?? description.others;
  return Math.min(most, Math.max(least, trust * Math.log(Math.max(told, 1e-6) * causes)));
}
