import type { CaseSetId } from './case-sets.ts';
import { renderReport, shareText } from './render-report.ts';
import type { Scored } from './score.ts';
import { type Judged, judgeTargets } from './targets.ts';

export interface MeasuredSet {
  /** Which targets count. */
  readonly id: CaseSetId;
  readonly title: string;
  readonly about: string;
  readonly scored: readonly Scored[];
}

/** The page of docs/accuracy.md. */
export function renderPage(sets: readonly MeasuredSet[]): string {
  const cases = sets.reduce((sum, { scored }) => sum + scored.length, 0);
  return `# How often it is right

Made by \`npm run eval -- --report FILE\`: ${cases} whole conversations through the bot, from the message that enters to the reply that
leaves, each against a simulated tenant of its own and an empty store. No message comes from a real tenant. Targets
are set for our own cases and, lower, for those of others; the frozen ones stand for the latter.

${sets.map(targetsPart).join('\n\n')}

## How to read the figures

- \`93.2 % (191/205), 88.9–95.9\`: the share, how many of how many, and Wilson's interval of 95 % in percent. Nothing is left out of a denominator; an error is wrong.
- *Met* and *missed* judge the figure itself; where the interval holds the target, other cases of the same kind could turn it.
- *Cause@1*, *cause@3*: the right cause, or one that is as good, comes first, or among the first three. *Right when committed*: of the diagnoses that named one cause.
- *Outcome*: of everything that is no diagnosis, what was answered, refused, sent elsewhere, or asked to be proven as expected.
- *ECE*: expected calibration error, in ten bins, of the confidence of the first cause against how often it is right.
- *Claims*: each line of evidence that a technician is shown, for and against, is looked up in the tenant of the case (audit row, sign-in, Graph path) or in what the person
  wrote (word for word, but for what was masked). Whether the line follows from its source is not judged. The affected person sees no evidence and is not counted.
- *Language* is the one that the reply says it is in. *Latency* is that of the whole conversation, on the machine of the run, which other work may have shared.

${sets.map(setPart).join('\n\n')}
`;
}

function targetsPart({ id, title, scored }: MeasuredSet): string {
  const judged = judgeTargets(id, scored);
  return [
    `## ${title}: the targets`,
    '',
    '| figure | target | measured | |',
    '|---|---|---|---|',
    ...judged.map((one) => targetRow(id, one)),
    '',
    summary(judged),
  ].join('\n');
}

function targetRow(id: CaseSetId, { target, measured, isMet }: Judged): string {
  const wanted = target.wanted[id];
  const verdict = isMet === null ? 'not measured' : isMet ? 'met' : '**missed**';
  if (measured.kind === 'share')
    return `| ${target.name} | at least ${Math.round(100 * wanted)} % | ${shareText(measured.share)} | ${verdict} |`;
  const unit = measured.unit === '' ? '' : ` ${measured.unit}`;
  const value = measured.value === null ? '–' : `${numberText(measured)}${unit}`;
  return `| ${target.name} | at most ${wanted}${unit} | ${value} (${measured.of}) | ${verdict} |`;
}

function numberText({ value, unit }: Extract<Judged['measured'], { kind: 'number' }>): string {
  return (value ?? 0).toFixed({ '': 3, points: 1, ms: 0 }[unit]);
}

function summary(judged: readonly Judged[]): string {
  const measured = judged.filter(({ isMet }) => isMet !== null);
  const missed = measured.filter(({ isMet }) => isMet === false).map(({ target }) => target.name);
  const met = `${measured.length - missed.length} of ${measured.length} targets are met.`;
  return missed.length === 0 ? met : `${met} Missed: ${missed.join('; ')}.`;
}

function setPart({ title, about, scored }: MeasuredSet): string {
  return `## ${title}: the figures\n\n${scored.length} cases: ${about}\n\n${renderReport(scored)}`;
}
