import type { Attempt } from '../core/attempt.ts';
import type { Facts } from '../core/facts.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Said } from '../core/said.ts';
import type { CheckAudience } from '../knowledge/define-check.ts';
import { type ChosenQuestion, chooseQuestion } from './choose-question.ts';
import { conclude, type Verdict } from './conclude.ts';
import { evaluateChecks, type Findings } from './evaluate-checks.ts';
import { findSecondCause, type SecondCause } from './find-second-cause.ts';
import { type ObservedOutcome, type RankedCause, rankCauses } from './rank-causes.ts';

export interface Analysis {
  readonly findings: Findings;
  readonly observed: ObservedOutcome | null;
  readonly outcome: Outcome;
  readonly ranked: readonly RankedCause[];
  readonly verdict: Verdict;
  readonly question: ChosenQuestion | null;
  /** Something else that is wrong at the same time; null when one cause, or none, is claimed. */
  readonly second: SecondCause | null;
}

export interface AnalyseInput {
  readonly facts: Facts;
  readonly said: Said;
  readonly now: string;
  readonly audience: CheckAudience;
  readonly asked: readonly string[];
}

/** Facts in, verdict out. Pure: the same evidence always gives the same verdict. */
export function analyse({ facts, said, now, audience, asked }: AnalyseInput): Analysis {
  const findings = evaluateChecks(facts, said, now);
  const observed = observeOutcome(facts, said);
  const ranked = rankCauses(findings, observed, said);
  const outcome = observed?.outcome ?? 'no-attempt';
  const verdict = conclude(ranked, observed?.outcome ?? null);
  const isOpen = verdict.kind === 'group' || verdict.kind === 'unsure';
  const question = isOpen ? chooseQuestion({ ranked, findings, audience, asked }) : null;
  const second = verdict.kind === 'cause' ? findSecondCause(ranked) : null;
  return { findings, observed, outcome, ranked, verdict, question, second };
}

/** The log counts more than a typed code; a typed code counts where the log holds no failure. */
function observeOutcome(facts: Facts, said: Said): ObservedOutcome | null {
  const attempt = facts.attempt.known ? facts.attempt.value : undefined;
  const told = said.outcome === null ? null : { outcome: said.outcome.outcome, belief: 0.9 };
  if (attempt === undefined) return told;
  if (attempt === null) return told ?? observeOthers(facts) ?? { outcome: 'no-attempt', belief: 1 };
  const logged = { outcome: attempt.outcome, belief: beliefOf(attempt) };
  const isInconclusive =
    attempt.outcome === 'succeeded' || attempt.outcome === 'unfinished' || attempt.outcome === 'unrecognised';
  return told !== null && isInconclusive ? told : logged;
}

/** No attempt of the person in the log, but everybody fails right now: most likely they did too, and the row is late. */
function observeOthers({ radius }: Facts): ObservedOutcome | null {
  return radius.known && !radius.value.includesPerson ? { outcome: radius.value.outcome, belief: 0.9 } : null;
}

function beliefOf({ recognised }: Attempt): number {
  return recognised === 'exact' ? 1 : recognised === 'keyword' ? 0.55 : 0;
}
