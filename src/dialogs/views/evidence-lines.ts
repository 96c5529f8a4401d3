import { quoteLine } from '../../core/clean-text.ts';
import type { EvidenceLine } from '../../core/message.ts';
import type {
  ClueContribution,
  Contribution,
  FindingContribution,
  RankedCause,
  ToldContribution,
} from '../../diagnosis/rank-causes.ts';
import type { CheckId } from '../../knowledge/checks/index.ts';
import { fill } from '../../knowledge/fill.ts';
import { checkTexts, codeMeaning, say } from '../../knowledge/texts.ts';
import { evidenceUrl } from './evidence-url.ts';
import { formatParams } from './format-time.ts';
import { sourceText } from './source-text.ts';
import type { VerdictInput } from './verdict-input.ts';

const mostLines = 6;

/** What speaks for a cause, strongest first: how the attempt ended, then the findings, each with its source. */
export function evidenceFor(input: VerdictInput, ranked: RankedCause): readonly EvidenceLine[] {
  return speaking(input, ranked, 1);
}

export function evidenceAgainst(input: VerdictInput, ranked: RankedCause): readonly EvidenceLine[] {
  return speaking(input, ranked, -1);
}

/** What speaks for a cause (1) or against it (-1). */
function speaking(input: VerdictInput, ranked: RankedCause, side: 1 | -1): readonly EvidenceLine[] {
  const findings = ranked.contributions
    .filter(({ weight }) => side * weight > 0)
    .toSorted((a, b) => side * (b.weight - a.weight));
  const outcome = side * ranked.outcomeWeight > 0 ? outcomeLine(input) : [];
  return strongestFirst([...outcome, ...findings.map((contribution) => contributionLine(input, contribution))]);
}

const order = { strong: 0, medium: 1, weak: 2 } as const;

function strongestFirst(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  return lines.toSorted((a, b) => order[a.weight] - order[b.weight]).slice(0, mostLines);
}

/** How the attempt ended, in our words, with the log's own words beside them. */
function outcomeLine({ analysis, facts, slots, language }: VerdictInput): readonly EvidenceLine[] {
  if (analysis.observed === null) return [];
  const { outcome } = analysis.observed;
  const attempt = facts.attempt.known ? facts.attempt.value : null;
  if (attempt?.outcome === outcome) {
    const guess = attempt.recognised === 'keyword' ? ` ${say(language, 'verdict.keyword-guess')}` : '';
    return [
      {
        text: say(language, 'verdict.outcome-evidence', { outcome: say(language, `outcome.${outcome}`) }) + guess,
        source: sourceText(`audit row ${attempt.eventId}`, language),
        url: evidenceUrl(`audit row ${attempt.eventId}`),
        quote: attempt.reason === '' ? null : quoteLine(attempt.reason),
        weight: 'strong',
      },
    ];
  }
  if (slots.said.outcome?.outcome === outcome) {
    const params = { code: quoteLine(slots.said.outcome.quote, 60), outcome: say(language, `outcome.${outcome}`) };
    return [
      {
        text: say(language, 'verdict.outcome-said', params),
        source: say(language, 'label.you-said'),
        url: null,
        quote: null,
        weight: 'strong',
      },
    ];
  }
  const isOfOthers = facts.radius.known && !facts.radius.value.includesPerson && outcome !== 'no-attempt';
  const key = isOfOthers ? 'verdict.outcome-of-others' : 'verdict.outcome-evidence';
  const absent = say(language, key, { outcome: say(language, `outcome.${outcome}`) });
  return [
    { text: absent, source: sourceText(facts.tenantEvents.source, language), url: null, quote: null, weight: 'weak' },
  ];
}

/** What a check or a pasted code says, in our words, with the source's own beside them. */
export function contributionLine(input: VerdictInput, contribution: Contribution): EvidenceLine {
  if ('finding' in contribution) return findingLine(input, contribution);
  return 'clue' in contribution ? clueLine(input, contribution) : toldLine(input, contribution);
}

function toldLine({ language }: VerdictInput, { told, weight }: ToldContribution): EvidenceLine {
  const text = say(language, weight > 0 ? 'verdict.told-for' : 'verdict.told-against');
  return {
    text,
    source: say(language, 'label.you-said'),
    url: null,
    quote: quoteLine(told.quote),
    weight: strengthOf(weight),
  };
}

function clueLine({ language }: VerdictInput, { clue, weight }: ClueContribution): EvidenceLine {
  const meaning = codeMeaning(language, clue.code);
  return {
    text: meaning === null ? clue.code : `${meaning.name}: ${meaning.texts.meaning}`,
    source: say(language, clue.origin === 'server' ? 'label.collected' : 'label.pasted'),
    url: null,
    quote: quoteLine(clue.quote),
    weight: strengthOf(weight),
  };
}

function strengthOf(weight: number): EvidenceLine['weight'] {
  return Math.abs(weight) >= 2.5 ? 'strong' : Math.abs(weight) >= 1.2 ? 'medium' : 'weak';
}

const toldLabels = { said: 'label.you-said', pasted: 'label.pasted', server: 'label.collected' } as const;

function findingLine({ language, timeZone }: VerdictInput, { finding, weight }: FindingContribution): EvidenceLine {
  const texts = checkTexts(language, finding.check as CheckId);
  const params = formatParams(finding.params, language, timeZone);
  const safe = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? quoteLine(value, 120) : value]),
  );
  const [first] = finding.evidence;
  return {
    text: fill(texts[finding.verdict], safe),
    source:
      finding.origin === 'graph'
        ? sourceText(first?.source ?? 'Microsoft Graph', language)
        : say(language, toldLabels[finding.origin]),
    url: finding.origin !== 'graph' || first === undefined ? null : evidenceUrl(first.source),
    quote: first?.quote === undefined ? null : quoteLine(first.quote),
    weight: strengthOf(weight),
  };
}
