import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../src/core/language.ts';
import { calibrate } from './calibrate.ts';
import { modelFile } from './model-file.ts';
import { readArticleQuestions } from './read-article-lines.ts';
import { readSentences } from './read-sentences.ts';
import { subjectExamples, subjectTraining } from './subject-examples.ts';
import { trainModel } from './train-model.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const inKnowledge = (name: string) => fileURLToPath(new URL(`../src/knowledge/${name}`, import.meta.url));
const oneIn = 10;

// One sentence in ten tells how sharp the scores must be taken, and how good the model is; then all are learnt.
const sentences = readSentences(folder, languages);
const heldOut = sentences.filter((_, index) => index % oneIn === 3);
const learnt = trainModel(sentences.filter((_, index) => index % oneIn !== 3));
const { sharpness, rightAt1, rightAt3, surprise } = calibrate(learnt, heldOut);
writeFileSync(inKnowledge('description-model.bin'), modelFile({ ...trainModel(sentences), sharpness }));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(
  `${sentences.length} sentences, ${learnt.labels.length} labels; held out: first ${percent(rightAt1)}, among three ${percent(rightAt3)}, surprise ${surprise.toFixed(3)}, sharpness ${sharpness.toFixed(1)}`,
);

const examples = subjectExamples(sentences, readArticleQuestions(folder));
writeFileSync(inKnowledge('subject-model.bin'), modelFile(trainModel(examples, subjectTraining)));
console.log(`${examples.length} examples of subjects`);
