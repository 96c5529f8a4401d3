import { quoteLine } from '../../core/clean-text.ts';
import { maskPersonalData } from '../../core/mask-personal-data.ts';
import type { SaidDescription } from '../../core/said.ts';
import { causes } from '../../knowledge/causes/index.ts';
import type { Described } from './description-model.ts';

export type { Described } from './description-model.ts';

const causeIds: ReadonlySet<string> = new Set(causes.map(({ id }) => id));
const mostCauses = 12;
/** Below this the words may mean anything, and are no evidence. */
const leastOfOneCause = 0.2;
const longestQuote = 120;
/** Of fewer words the model is surer than it should be: they were said about many other things as well. */
const enoughWords = 9;
const mostDoubt = 0.6;

/** The causes among what the words describe; null when nothing was described. */
export function descriptionOf(described: readonly Described[], text: string): SaidDescription | null {
  const ofCauses = described.filter(({ label }) => causeIds.has(label) && label !== 'unknown');
  const [likeliest] = ofCauses;
  if (likeliest === undefined || likeliest.probability < leastOfOneCause) return null;
  const belief = 1 - doubtOf(text);
  const total = belief * ofCauses.reduce((sum, { probability }) => sum + probability, 0);
  // Words that describe nothing in particular speak for every cause alike.
  const share = (1 - total) / causes.length;
  return {
    quote: quoteLine(maskPersonalData(text), longestQuote),
    others: Number(share.toFixed(5)),
    causes: ofCauses.slice(0, mostCauses).map(({ label, probability }) => ({
      cause: label,
      probability: Number((belief * probability + share).toFixed(5)),
    })),
  };
}

function doubtOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
  return mostDoubt * Math.max(0, 1 - words / enoughWords);
}
