import { quoteLine } from '../../core/clean-text.ts';
import type { FixLine, Link, RivalLine, TechnicianVerdict } from '../../core/message.ts';
import type { RankedCause } from '../../diagnosis/rank-causes.ts';
import { stateCoverage } from '../../diagnosis/state-coverage.ts';
import { type CauseId, causes } from '../../knowledge/causes/index.ts';
import type { Cause } from '../../knowledge/define-cause.ts';
import type { Fix } from '../../knowledge/define-fix.ts';
import { type FixId, fixes } from '../../knowledge/fixes/index.ts';
import { sources } from '../../knowledge/sources.ts';
import { causeTexts, checkTexts, fixTexts, say } from '../../knowledge/texts.ts';
import { collectOffer } from './collect-offer.ts';
import { coverageLines } from './coverage-lines.ts';
import { contributionLine, evidenceAgainst, evidenceFor } from './evidence-lines.ts';
import { formatTime } from './format-time.ts';
import { radiusText } from './radius-text.ts';
import { timelineLines, timelineTitle } from './timeline-lines.ts';
import type { VerdictInput } from './verdict-input.ts';

const mostRivals = 4;
const leastRival = 0.005;
const mostFixes = 3;

const causesById = new Map(causes.map((cause: Cause<CauseId>) => [cause.id, cause]));
const fixesById = new Map(fixes.map((fix: Fix<FixId>) => [fix.id, fix]));

/** The technician's voice: the verdict with everything it rests on, and what could not be seen. */
export function technicianVerdict(input: VerdictInput): TechnicianVerdict {
  const { facts, analysis, language, timeZone, caseId, question } = input;
  const attempt = facts.attempt.known ? facts.attempt.value : null;
  const top = analysis.ranked[0];
  const claim = claimOf(input);
  const collect = collectOffer(input);
  const alongside = alongsideOf(input);
  const isClaimed = analysis.verdict.kind === 'cause' || analysis.verdict.kind === 'group';
  return {
    kind: 'technician-verdict',
    language,
    caseId,
    subject: subjectOf(input),
    title: claim.title,
    summary: summaryOf(input),
    confidence: claim.confidence,
    confidenceText: confidenceText(input, claim.confidence),
    explanation: claim.explanation,
    ...(alongside !== null && { alongside }),
    timelineTitle: attempt === null ? null : timelineTitle(attempt, language, timeZone),
    timeline: attempt === null ? [] : timelineLines(attempt, language, timeZone),
    evidenceFor: top !== undefined && isClaimed ? evidenceFor(input, top) : [],
    evidenceAgainst: top !== undefined && isClaimed ? evidenceAgainst(input, top) : [],
    rivals: rivalsOf(input),
    rivalsAre: analysis.verdict.kind === 'cause' ? 'rivals' : 'candidates',
    radius: radiusText(facts.radius, language, timeZone),
    unseen: [...coverageLines(stateCoverage(facts, input.now), language, timeZone), ...unknownCodes(input)],
    nextStep: nextStep(input),
    ...(collect !== null && { collect }),
    fixes: claim.fixes,
    sources: claim.sources,
    question,
  };
}

interface Claim {
  readonly title: string;
  readonly explanation: string;
  readonly confidence: number | null;
  readonly fixes: readonly FixLine[];
  readonly sources: readonly Link[];
}

function claimOf(input: VerdictInput): Claim {
  const { analysis, language } = input;
  const { verdict } = analysis;
  switch (verdict.kind) {
    case 'cause': {
      const { title, explanation } = causeTexts(language, verdict.cause);
      const { confidence } = verdict;
      return {
        title,
        explanation,
        confidence,
        fixes: fixLines(verdict.cause, input),
        sources: linksOf([verdict.cause]),
      };
    }
    case 'group': {
      const leading = verdict.members.slice(0, 4);
      const members = leading.map((id) => causeTexts(language, id).title).join(' · ');
      const explanation = say(language, 'group.explanation', { members });
      return {
        title: say(language, `group.${verdict.group}`),
        explanation,
        confidence: verdict.confidence,
        fixes: [],
        sources: linksOf(leading),
      };
    }
    case 'nothing-wrong':
      return { ...nothingWrong(input), confidence: null, fixes: [], sources: [] };
    case 'unsure':
      return { ...unsure(input), confidence: null, fixes: [], sources: linksOf(['unknown']) };
  }
}

function nothingWrong({ analysis, facts, language, timeZone }: VerdictInput): Pick<Claim, 'title' | 'explanation'> {
  const attempt = facts.attempt.known ? facts.attempt.value : null;
  if (analysis.outcome === 'succeeded' && attempt !== null) {
    const at = formatTime(attempt.endedAt, language, timeZone);
    return {
      title: say(language, 'verdict.succeeded.title'),
      explanation: say(language, 'verdict.succeeded.explanation', { at }),
    };
  }
  const since = facts.tenantEvents.known ? formatTime(facts.tenantEvents.value.since, language, timeZone) : '?';
  return {
    title: say(language, 'verdict.nothing-wrong.title'),
    explanation: say(language, 'verdict.nothing-wrong.explanation', { since }),
  };
}

function unsure({ facts, language }: VerdictInput): Pick<Claim, 'title' | 'explanation'> {
  const attempt = facts.attempt.known ? facts.attempt.value : null;
  const isRaw = attempt !== null && attempt.recognised === 'none' && attempt.reason !== '';
  const raw = isRaw ? ` ${say(language, 'verdict.unsure.raw', { reason: quoteLine(attempt.reason) })}` : '';
  return {
    title: say(language, 'verdict.unsure.title'),
    explanation: say(language, 'verdict.unsure.explanation') + raw,
  };
}

function subjectOf({ facts }: VerdictInput): string {
  if (!facts.person.known) return '?';
  const { displayName, userPrincipalName } = facts.person.value;
  return `${quoteLine(displayName, 60)} (${quoteLine(userPrincipalName, 80)})`;
}

function summaryOf(input: VerdictInput): string {
  const { facts, analysis, language } = input;
  // What others meet right now explains the question, but it is not this person's attempt.
  const isOfOthers = facts.radius.known && !facts.radius.value.includesPerson;
  const outcome = say(language, `outcome.${isOfOthers ? 'no-attempt' : analysis.outcome}`);
  return say(language, 'verdict.summary', { subject: subjectOf(input), outcome });
}

function confidenceText({ language }: VerdictInput, confidence: number | null): string {
  if (confidence === null) return say(language, 'verdict.confidence.none');
  const percent = Math.min(99, Math.round(confidence * 100));
  const level = confidence >= 0.85 ? 'high' : confidence >= 0.6 ? 'medium' : 'low';
  return say(language, `verdict.confidence.${level}`, { percent });
}

function rivalsOf(input: VerdictInput): readonly RivalLine[] {
  const { analysis, language } = input;
  const skipped = analysis.verdict.kind === 'cause' ? 1 : 0;
  if (analysis.verdict.kind === 'nothing-wrong') return [];
  return analysis.ranked
    .slice(skipped, skipped + mostRivals)
    .filter(({ confidence, cause }) => confidence >= leastRival && cause !== 'unknown')
    .map((rival) => ({
      cause: rival.cause,
      title: causeTexts(language, rival.cause).title,
      confidence: rival.confidence,
      difference: analysis.verdict.kind === 'cause' ? differenceOf(input, rival) : null,
    }));
}

/** Why a rival is behind: the finding that speaks most against it. */
function differenceOf(input: VerdictInput, rival: RankedCause): string {
  const against = rival.contributions.toSorted((a, b) => a.weight - b.weight)[0];
  if (against === undefined || against.weight >= 0) return say(input.language, 'verdict.rival.missing');
  const reason = contributionLine(input, against).text.replace(/\.$/u, '');
  return say(input.language, 'verdict.rival.against', { reason });
}

/** Two things can be wrong at once: the other one, and what shows it. */
function alongsideOf(input: VerdictInput): string | null {
  const { second } = input.analysis;
  if (second === null) return null;
  const reason = contributionLine(input, second.shownBy).text.replace(/\.$/u, '');
  const { title } = causeTexts(input.language, second.ranked.cause);
  return say(input.language, 'verdict.alongside', { title, reason });
}

function nextStep(input: VerdictInput): string {
  const { analysis, language } = input;
  const { verdict } = analysis;
  if (analysis.question !== null) {
    const { ask, look } = checkTexts(language, analysis.question.check);
    const question = say(language, 'verdict.next.question', { question: ask?.question ?? '' });
    return look === undefined ? question : `${question} ${say(language, 'verdict.next.look', { look })}`;
  }
  if (verdict.kind === 'nothing-wrong') return say(language, 'verdict.next.wait');
  const fix = verdict.kind === 'cause' ? causesById.get(verdict.cause)?.fixes[0] : undefined;
  if (fix === undefined) return say(language, 'verdict.next.none');
  const who = say(language, `owner.${fixesById.get(fix)?.who ?? 'admin'}`);
  return say(language, 'verdict.next.fix', { fix: fixTexts(language, fix).title, who });
}

function fixLines(cause: CauseId, { language }: VerdictInput): readonly FixLine[] {
  const ids = causesById.get(cause)?.fixes ?? [];
  return ids.slice(0, mostFixes).flatMap((id) => {
    const fix = fixesById.get(id);
    if (fix === undefined) return [];
    const { title, steps, verify } = fixTexts(language, id);
    const who = say(language, `owner.${fix.who}`);
    return [{ title, who, risk: say(language, `risk.${fix.risk}`), steps, commands: fix.commands, verify }];
  });
}

function unknownCodes({ slots, language }: VerdictInput): readonly string[] {
  return slots.unknownCodes.map((code) => say(language, 'verdict.unknown-code', { code: quoteLine(code, 60) }));
}

function linksOf(ids: readonly CauseId[]): readonly Link[] {
  const used = new Set(ids.flatMap((id) => causesById.get(id)?.sources ?? []));
  return [...used].map((id) => ({ title: sources[id].title, url: sources[id].url }));
}
