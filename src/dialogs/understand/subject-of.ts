import type { Described } from './description-model.ts';

/** What a message is about when it is about no failure: how something works, what must be refused, other things, chat. */
export type Subject = 'question' | 'unsafe' | 'elsewhere' | 'small-talk';

const subjectOfWord: Readonly<Record<string, Subject>> = {
  'information-request': 'question',
  'unsafe-request': 'unsafe',
  'not-our-problem': 'elsewhere',
  'small-talk': 'small-talk',
};

/** The subject of what the trained sentences are labelled with; every cause is a failure. */
export function subjectOfLabel(label: string): Subject | 'failure' {
  return subjectOfWord[label] ?? 'failure';
}

/** Failures are what people come with: below this nobody is turned away. */
const leastOfSubject = 0.3;
const overFailure = 0.3;
/** Where somebody is named or a log was pasted, it is to be looked into, unless the words plainly ask for other things. */
const overNamed = 0.7;
const overNamedShortly = 9;
const overEvidence = 3;
const shortly = 10;

interface Read {
  /** What the model of causes takes the words for. */
  readonly described: readonly Described[];
  /** What the model of subjects takes them for. */
  readonly subjects: readonly Described[];
}

interface Beside {
  readonly namesSomebody: boolean;
  readonly hasEvidence: boolean;
  /** Letters were lost on the way, so that the words are not to be relied on. */
  readonly isDamaged: boolean;
  /** How many words there are beside the name. */
  readonly words: number;
}

/** Undefined: it may well be a failure that somebody describes. */
export function subjectOf(read: Read, beside: Beside): Subject | undefined {
  const shares = sharesOf(read);
  const failure = shares.get('failure') ?? 0;
  shares.delete('failure');
  const [best] = [...shares].toSorted(([, a], [, b]) => b - a) as [Subject, number][];
  if (best === undefined) return undefined;
  const [subject, share] = best;
  return share >= leastOfSubject && share >= barOf(beside) * failure ? subject : undefined;
}

/** Two models that were taught differently err on different messages: both have to think so. */
function sharesOf({ described, subjects }: Read): Map<string, number> {
  const byCause = new Map<string, number>();
  for (const { label, probability } of described) {
    const subject = subjectOfLabel(label);
    byCause.set(subject, probability + (byCause.get(subject) ?? 0));
  }
  const both = subjects.map(({ label, probability }): [string, number] => [
    label,
    Math.sqrt((probability + doubt) * ((byCause.get(label) ?? 0) + doubt)),
  ]);
  const total = both.reduce((sum, [, share]) => sum + share, 0);
  return new Map(both.map(([label, share]) => [label, share / total]));
}

const doubt = 1e-4;

/** How much more than a failure it must be. */
function barOf({ namesSomebody, hasEvidence, isDamaged, words }: Beside): number {
  if (hasEvidence || isDamaged) return overEvidence;
  if (!namesSomebody) return overFailure;
  return words <= shortly ? overNamedShortly : overNamed;
}

const leastOfOneCause = 0.25;

/** Words that fit one cause well describe a failure, whatever they call it. */
export function describesFailure(described: readonly Described[]): boolean {
  const [first] = described;
  if (first === undefined || subjectOfLabel(first.label) !== 'failure' || first.label === 'unknown') return false;
  return first.probability >= leastOfOneCause;
}
