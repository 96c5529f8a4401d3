import type { Described } from './description-model.ts';

/** What a message is about when it is about no failure: how something works, what must be refused, other things, chat. */
export type Subject = 'question' | 'unsafe' | 'elsewhere' | 'small-talk';

const subjectOfLabel: Readonly<Record<string, Subject>> = {
  'information-request': 'question',
  'unsafe-request': 'unsafe',
  'not-our-problem': 'elsewhere',
  'small-talk': 'small-talk',
};

/** Surer than of any cause, and sure enough that nobody with a problem is turned away. */
const least: Readonly<Record<Subject, number>> = { question: 0.5, unsafe: 0.45, elsewhere: 0.55, 'small-talk': 0.6 };

/** Undefined: it may well be a failure that somebody describes. */
export function subjectOf(described: readonly Described[]): Subject | undefined {
  const [first] = described;
  const subject = first === undefined ? undefined : subjectOfLabel[first.label];
  if (first === undefined || subject === undefined) return undefined;
  return first.probability >= least[subject] ? subject : undefined;
}

const leastOfOneCause = 0.25;

/** Words that fit one cause well describe a failure, whatever they call it. */
export function describesFailure(described: readonly Described[]): boolean {
  const [first] = described;
  if (first === undefined || first.label in subjectOfLabel || first.label === 'unknown') return false;
  return first.probability >= leastOfOneCause;
}
