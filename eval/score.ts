import { percentile } from '../bench/percentile.ts';
import type { CheckedClaim } from './check-claim.ts';
import type { EvalCase, Expectation } from './eval-case.ts';
import type { EvalResult } from './eval-result.ts';
import { type Share, share } from './share.ts';

export interface Scored {
  readonly tried: EvalCase & { readonly expect: Expectation };
  readonly result: EvalResult;
  /** Every line of evidence that a verdict showed, and whether what it cites exists. */
  readonly claims: readonly CheckedClaim[];
}

export interface Figures {
  readonly causeAt1: Share;
  readonly causeAt3: Share;
  /** Of the diagnoses that were committed to. */
  readonly rightWhenCommitted: Share;
  readonly abstained: Share;
  readonly outcomeRight: Share;
  readonly ownerRight: Share;
  readonly languageRight: Share;
  readonly claimsWithEvidence: Share;
  /** Expected calibration error over ten bins of the first cause's confidence; null without a diagnosis. */
  readonly calibrationError: number | null;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export function score(cases: readonly Scored[]): Figures {
  const diagnoses = cases.filter(({ tried }) => tried.expect.behaviour === 'diagnose');
  const committed = diagnoses.filter(({ result }) => result.outcome === 'diagnosis');
  const latencies = cases.map(({ result }) => result.latencyMs);
  return {
    causeAt1: share(diagnoses, isCauseRight),
    causeAt3: share(diagnoses, (scored) => rankOf(scored) < 3),
    rightWhenCommitted: share(committed, isCauseRight),
    abstained: share(diagnoses, ({ result }) => result.abstained),
    outcomeRight: share(
      cases.filter(({ tried }) => tried.expect.behaviour !== 'diagnose'),
      isOutcomeRight,
    ),
    ownerRight: share(diagnoses, ({ tried, result }) => result.owner === tried.expect.owner),
    languageRight: share(cases, isLanguageRight),
    claimsWithEvidence: share(
      cases.flatMap(({ claims }) => claims),
      ({ problem }) => problem === null,
    ),
    calibrationError: calibrationError(diagnoses),
    p50Ms: latencies.length === 0 ? 0 : percentile(latencies, 50),
    p95Ms: latencies.length === 0 ? 0 : percentile(latencies, 95),
  };
}

/** Where the right cause, or one that is as good, stands in the ranking; infinite when it is not among the five. */
export function rankOf({ tried, result }: Scored): number {
  const right = [tried.expect.cause, ...tried.expect.equivalent];
  const index = result.ranked.findIndex(({ cause }) => right.includes(cause));
  return index === -1 || result.error !== null ? Number.POSITIVE_INFINITY : index;
}

export function isCauseRight(scored: Scored): boolean {
  return rankOf(scored) === 0;
}

export function isLanguageRight({ tried, result }: Scored): boolean {
  return result.language === tried.locale.slice(0, 2);
}

const outcomesOfBehaviour: Readonly<Record<string, readonly EvalResult['outcome'][]>> = {
  'answer-faq': ['answer'],
  answer: ['answer'],
  decline: ['declined'],
  refuse: ['declined'],
  route: ['not-our-problem'],
  'small-talk': ['small-talk'],
  'ask-for-evidence': ['needs-more-evidence'],
};

export function isOutcomeRight({ tried, result }: Scored): boolean {
  return (outcomesOfBehaviour[tried.expect.behaviour] ?? []).includes(result.outcome);
}

const bins = 10;

function calibrationError(cases: readonly Scored[]): number | null {
  if (cases.length === 0) return null;
  let error = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const inside = cases.filter((scored) => Math.min(bins - 1, Math.floor(confidenceOf(scored) * bins)) === bin);
    if (inside.length === 0) continue;
    const confidence = inside.reduce((sum, scored) => sum + confidenceOf(scored), 0) / inside.length;
    const accuracy = inside.filter(isCauseRight).length / inside.length;
    error += (inside.length / cases.length) * Math.abs(confidence - accuracy);
  }
  return error;
}

function confidenceOf({ result }: Scored): number {
  return result.ranked[0]?.confidence ?? 0;
}
