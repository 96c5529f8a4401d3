import { describe, expect, it } from 'vitest';
import {
  type DescriptionModel,
  describe as describeText,
  parseDescriptionModel,
} from '../../../src/dialogs/understand/description-model.ts';
import { modelFile } from '../../../training/model-file.ts';
import { trainModel } from '../../../training/train-model.ts';

const sentences = [
  ...['the printer is out of paper', 'paper jam in the printer', 'our printer prints nothing'],
  ...['my password expired today', 'the password has expired', 'it says my password is expired'],
].map((text, index) => ({ label: index < 3 ? 'printer' : 'expired', language: 'en', audience: 'user', text }));
const options = { epochs: 10, rate: 4, biasRate: 0.4, decay: 0, seed: 0 };
const model: DescriptionModel = trainModel(sentences, options);

describe('the description model', () => {
  it('learns what its sentences have in common, and knows it again through typing errors', () => {
    const labels = ['the pritner has no paper', 'pasword expird'].map((text) => describeText(model, text)[0]?.label);

    expect(labels).toEqual(['printer', 'expired']);
  });

  it('is the same every time it is trained on the same sentences', () => {
    expect(trainModel(sentences, options)).toEqual(model);
  });

  it('gives probabilities that add up to one, whatever the text', () => {
    for (const text of ['', '?!', 'å'.repeat(100_000), 'printer password']) {
      const total = describeText(model, text).reduce((sum, { probability }) => sum + probability, 0);
      expect(total).toBeCloseTo(1, 9);
    }
  });

  it('is the same after it was written to a file, wherever the bytes lie in memory', () => {
    const bytes = modelFile({ ...model, sharpness: 1.5 });
    const inTheMiddle = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]).subarray(
      6,
      6 + bytes.length,
    );

    expect(parseDescriptionModel(inTheMiddle)).toEqual({ ...model, sharpness: 1.5 });
  });

  it('refuses a file that is cut off', () => {
    const bytes = modelFile(model);

    expect(() => parseDescriptionModel(bytes.subarray(0, bytes.length - 4))).toThrow('train it anew');
  });
});
