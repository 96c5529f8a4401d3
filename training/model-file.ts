import type { DescriptionModel } from '../src/dialogs/understand/description-model.ts';
import { featureCount } from '../src/dialogs/understand/text-features.ts';

/** The bytes that `parseDescriptionModel` reads. */
export function modelFile({ labels, weights, biases, scale, sharpness }: DescriptionModel): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify({ labels, features: featureCount, scale, sharpness })}\n`);
  return Buffer.concat([head, Buffer.from(weights.buffer), Buffer.from(biases.buffer)]);
}
