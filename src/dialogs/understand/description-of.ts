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
const leastSharpness = 0.3;

/** The causes among what the words describe; null when nothing was described. */
export function descriptionOf(described: readonly Described[], text: string): SaidDescription | null {
  const ofCauses = described.filter(({ label }) => causeIds.has(label) && label !== 'unknown');
  const [likeliest] = ofCauses;
  if (likeliest === undefined || likeliest.probability < leastOfOneCause) return null;
  const sharpness = sharpnessOf(text);
  const blunted = ofCauses.map(({ label, probability }) => ({ label, likelihood: probability ** sharpness }));
  const likelihoods = blunted.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const told = ofCauses.reduce((sum, { probability }) => sum + probability, 0);
  // Words that describe nothing in particular speak for every cause alike.
  const share = (1 - told) / causes.length;
  return {
    quote: quoteLine(maskPersonalData(text), longestQuote),
    others: Number(((told * (blunted[mostCauses]?.likelihood ?? 0)) / likelihoods + share).toFixed(5)),
    causes: blunted.slice(0, mostCauses).map(({ label, likelihood }) => ({
      cause: label,
      probability: Number(((told * likelihood) / likelihoods + share).toFixed(5)),
    })),
  };
}

function sharpnessOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
  return Math.min(1, Math.max(leastSharpness, words / enoughWords));
}
