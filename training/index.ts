import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../src/core/language.ts';
import { calibrate } from './calibrate.ts';
import { modelFile } from './model-file.ts';
import { readSentences } from './read-sentences.ts';
import { trainModel } from './train-model.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../src/knowledge/description-model.bin', import.meta.url));
const oneIn = 10;

// One sentence in ten tells how sharp the scores must be taken, and how good the model is; then all are learnt.
const sentences = readSentences(folder, languages);
const heldOut = sentences.filter((_, index) => index % oneIn === 3);
const learnt = trainModel(sentences.filter((_, index) => index % oneIn !== 3));
const { sharpness, rightAt1, rightAt3, surprise } = calibrate(learnt, heldOut);
writeFileSync(target, modelFile({ ...trainModel(sentences), sharpness }));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(
  `${sentences.length} sentences, ${learnt.labels.length} labels; held out: first ${percent(rightAt1)}, among three ${percent(rightAt3)}, surprise ${surprise.toFixed(3)}, sharpness ${sharpness.toFixed(1)}`,
);
