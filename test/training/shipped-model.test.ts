import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describe as describeText, parseDescriptionModel } from '../../src/dialogs/understand/description-model.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { readSentences } from '../../training/read-sentences.ts';

const folder = fileURLToPath(new URL('../../training/', import.meta.url));
const model = parseDescriptionModel(
  readFileSync(new URL('../../src/knowledge/description-model.bin', import.meta.url)),
);
const languages = ['en', 'fr', 'sv'] as const;
const others = ['information-request', 'not-our-problem', 'small-talk', 'unsafe-request'];

describe('the model that is shipped', () => {
  it('knows every cause, and what is no failure', () => {
    const known = [...causes.map(({ id }) => id), ...others].toSorted();

    expect([...model.labels].toSorted()).toEqual(known);
  });

  it.each(languages)('was trained on the sentences that are here (%s)', (language) => {
    const sample = readSentences(folder, [language]).filter((_, index) => index % 12 === 5);

    const known = sample.filter(({ label, text }) => describeText(model, text)[0]?.label === label);

    expect(known.length / sample.length).toBeGreaterThan(0.9);
  });

  it.each(languages)('has at least twenty sentences for every label, each once (%s)', (language) => {
    const sentences = readSentences(folder, [language]);
    const counts = Map.groupBy(sentences, ({ label }) => label);

    const few = model.labels.filter((label) => (counts.get(label)?.length ?? 0) < 20);

    expect(few).toEqual([]);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});
