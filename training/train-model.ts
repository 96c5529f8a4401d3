import type { DescriptionModel } from '../src/dialogs/understand/description-model.ts';
import { type Features, featureCount, featuresOf } from '../src/dialogs/understand/text-features.ts';

/** What a text is an example of. */
export interface Example {
  readonly label: string;
  readonly text: string;
  /** How much it counts beside the others; 1 unless said. */
  readonly weight?: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly biasRate: number;
  readonly decay: number;
  /** Another one gives another order of the same sentences. */
  readonly seed: number;
}

export const trainingOptions: TrainingOptions = { epochs: 12, rate: 4, biasRate: 0.4, decay: 2e-4, seed: 0 };

/** Softmax regression by stochastic descent in a fixed order: the same examples always give the same model. */
export function trainModel(
  sentences: readonly Example[],
  options: TrainingOptions = trainingOptions,
): DescriptionModel {
  const labels = [...new Set(sentences.map(({ label }) => label))].toSorted();
  const rows = sentences.map(({ label, text, weight = 1 }) => ({
    target: labels.indexOf(label),
    weight,
    features: featuresOf(text),
  }));
  const count = labels.length;
  const weights = new Float32Array(featureCount * count);
  const biases = new Float32Array(count);
  const probabilities = new Float64Array(count);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const remaining = 1 - epoch / options.epochs;
    const rate = options.rate * remaining;
    const biasRate = options.biasRate * remaining;
    for (const { target, weight, features } of shuffled(rows, options.seed + epoch)) {
      predict({ weights, biases, features, probabilities });
      for (let label = 0; label < count; label += 1) {
        const error = weight * ((label === target ? 1 : 0) - (probabilities[label] ?? 0));
        if (Math.abs(error) < 1e-4) continue;
        biases[label] = (biases[label] ?? 0) + biasRate * error;
        const { numbers, values } = features;
        for (let position = 0; position < numbers.length; position += 1) {
          const index = (numbers[position] ?? 0) * count + label;
          const step = rate * error * (values[position] ?? 0);
          weights[index] = (weights[index] ?? 0) * (1 - rate * options.decay) + step;
        }
      }
    }
  }
  return quantised({ labels, weights, biases });
}

interface Predicting {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly features: Features;
  readonly probabilities: Float64Array;
}

function predict({ weights, biases, features: { numbers, values }, probabilities }: Predicting): void {
  const count = biases.length;
  probabilities.set(biases);
  for (let position = 0; position < numbers.length; position += 1) {
    const row = (numbers[position] ?? 0) * count;
    const share = values[position] ?? 0;
    for (let label = 0; label < count; label += 1) {
      probabilities[label] = (probabilities[label] ?? 0) + (weights[row + label] ?? 0) * share;
    }
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of probabilities) highest = Math.max(highest, score);
  let total = 0;
  for (let label = 0; label < count; label += 1) {
    const value = Math.exp((probabilities[label] ?? 0) - highest);
    probabilities[label] = value;
    total += value;
  }
  for (let label = 0; label < count; label += 1) probabilities[label] = (probabilities[label] ?? 0) / total;
}

function quantised(model: {
  labels: readonly string[];
  weights: Float32Array;
  biases: Float32Array;
}): DescriptionModel {
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127 || 1;
  return {
    labels: model.labels,
    sharpness: 1,
    scale,
    biases: model.biases,
    weights: Int8Array.from(model.weights, (weight) => Math.round(weight / scale)),
  };
}

/** The same order in every run; another one in every epoch. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const order = [...items];
  let state = (seed + 1) * 2_654_435_761;
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] as T, order[index] as T];
  }
  return order;
}
