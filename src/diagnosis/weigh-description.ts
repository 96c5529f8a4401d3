import type { SaidDescription } from '../core/said.ts';

/** Less than what excludes a cause: people mean something else at times, and leave out most of what matters. */
const most = 6.5;
const least = -6;
/** Above one: probabilities of single sentences are too timid for messages, which tell more. Chosen on our own cases. */
const trust = 1.35;

/**
 * Natural-log likelihood ratio of the words for one cause against any cause; 0 when nothing was described.
 */
export function weighDescription(description: SaidDescription | null, cause: string, causes: number): number {
  if (description === null) return 0;
  const told = description.causes.find((one) => one.cause === cause)?.probability ?? description.others;
  return Math.min(most, Math.max(least, trust * Math.log(Math.max(told, 1e-6) * causes)));
}
