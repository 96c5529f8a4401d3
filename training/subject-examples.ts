import { subjectOfLabel } from '../src/dialogs/understand/subject-of.ts';
import type { ArticleLine } from './build-article-index.ts';
import type { Sentence } from './read-sentences.ts';
import type { Example, TrainingOptions } from './train-model.ts';

export const subjectTraining: TrainingOptions = { epochs: 8, rate: 1.5, biasRate: 0.075, decay: 3e-4, seed: 0 };

/** Questions to articles were written by one hand after one pattern: together they must not outweigh the others. */
const weightOfArticleQuestion = 0.3;
/** 1 would make every subject count alike, 0 leaves failures, which are most, all their weight. */
const balance = 0.4;

/** What people write, by what it is about: all causes are one subject here. */
export function subjectExamples(
  sentences: readonly Sentence[],
  articleQuestions: readonly ArticleLine[],
): readonly Example[] {
  const examples = [
    ...sentences.map(({ label, text }) => ({ label: subjectOfLabel(label), text, weight: 1 })),
    ...articleQuestions.map(({ text }) => ({ label: 'question', text, weight: weightOfArticleQuestion })),
  ];
  const totals = new Map<string, number>();
  for (const { label, weight } of examples) totals.set(label, weight + (totals.get(label) ?? 0));
  const most = Math.max(...totals.values());
  return examples.map((example) => ({
    ...example,
    weight: example.weight * (most / (totals.get(example.label) ?? most)) ** balance,
  }));
}
