import { type DescriptionModel, describe } from '../src/dialogs/understand/description-model.ts';
import type { Sentence } from './read-sentences.ts';

const candidates = Array.from({ length: 30 }, (_, index) => 0.5 + index * 0.1);

export interface HeldOut {
  readonly sharpness: number;
  readonly rightAt1: number;
  readonly rightAt3: number;
  /** Mean of minus the logarithm of what the right label was given. */
  readonly surprise: number;
}

/** How sharp the model's scores must be taken so that its probabilities are true on sentences it was not trained on. */
export function calibrate(model: DescriptionModel, heldOut: readonly Sentence[]): HeldOut {
  const results = candidates.map((sharpness) => judge({ ...model, sharpness }, heldOut));
  return results.reduce((best, one) => (one.surprise < best.surprise ? one : best));
}

function judge(model: DescriptionModel, heldOut: readonly Sentence[]): HeldOut {
  let rightAt1 = 0;
  let rightAt3 = 0;
  let surprise = 0;
  for (const { label, text } of heldOut) {
    const described = describe(model, text);
    const rank = described.findIndex((one) => one.label === label);
    if (rank === 0) rightAt1 += 1;
    if (rank >= 0 && rank < 3) rightAt3 += 1;
    surprise -= Math.log(Math.max(described[rank]?.probability ?? 0, 1e-9));
  }
  const { length } = heldOut;
  return {
    sharpness: model.sharpness,
    rightAt1: rightAt1 / length,
    rightAt3: rightAt3 / length,
    surprise: surprise / length,
  };
}
