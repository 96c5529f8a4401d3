import { type Features, featureCount, featuresOf } from './text-features.ts';

/** A linear model over the features of a text, trained on example sentences; weights are whole numbers times `scale`. */
export interface DescriptionModel {
  readonly labels: readonly string[];
  /** `featureCount` rows of one weight for each label. */
  readonly weights: Int8Array;
  readonly biases: Float32Array;
  readonly scale: number;
  /** By how much the scores are multiplied so that the probabilities are true. */
  readonly sharpness: number;
}

export interface Described {
  readonly label: string;
  readonly probability: number;
}

/** What a text describes, most probable first; probabilities add up to one. Deterministic, well below a millisecond. */
export function describe(model: DescriptionModel, text: string): readonly Described[] {
  return describeFeatures(model, featuresOf(text));
}

/** The same of a text whose features are known already. */
export function describeFeatures(model: DescriptionModel, features: Features): readonly Described[] {
  const { labels, weights, biases, scale, sharpness } = model;
  const { numbers, values } = features;
  const scores = Float64Array.from(biases);
  for (const [index, number] of numbers.entries()) {
    const row = number * labels.length;
    const share = scale * (values[index] ?? 0);
    for (let label = 0; label < labels.length; label += 1) {
      scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0) * share;
    }
  }
  const highest = Math.max(...scores);
  const likelihoods = Array.from(scores, (score) => Math.exp(sharpness * (score - highest)));
  const total = likelihoods.reduce((sum, value) => sum + value, 0);
  return labels
    .map((label, index) => ({ label, probability: (likelihoods[index] ?? 0) / total }))
    .toSorted((a, b) => b.probability - a.probability || a.label.localeCompare(b.label));
}

/** Bytes of a model file: a line of JSON, then weights, then biases. Throws on a file that does not fit together. */
export function parseDescriptionModel(bytes: Uint8Array): DescriptionModel {
  const end = bytes.indexOf(0x0a);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as {
    readonly labels: readonly string[];
    readonly features: number;
    readonly scale: number;
    readonly sharpness: number;
  };
  const weightBytes = head.features * head.labels.length;
  // A copy of its own: what is read from a file may lie in the middle of a larger buffer.
  const body = new Uint8Array(bytes.subarray(end + 1));
  if (head.features !== featureCount || body.length !== weightBytes + 4 * head.labels.length) {
    throw new Error('the description model does not fit this version; train it anew');
  }
  return {
    labels: head.labels,
    scale: head.scale,
    sharpness: head.sharpness,
    weights: new Int8Array(body.buffer, 0, weightBytes),
    biases: new Float32Array(body.buffer.slice(weightBytes)),
  };
}
