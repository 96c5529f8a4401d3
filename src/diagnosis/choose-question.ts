import { type CauseId, causes } from '../knowledge/causes/index.ts';
import { type CheckId, checks } from '../knowledge/checks/index.ts';
import { type Cause, strengths } from '../knowledge/define-cause.ts';
import type { Check, CheckAudience } from '../knowledge/define-check.ts';
import type { Findings } from './evaluate-checks.ts';
import type { RankedCause } from './rank-causes.ts';

export interface QuestionInput {
  readonly ranked: readonly RankedCause[];
  readonly findings: Findings;
  /** Whom the bot talks to: a technician may also be asked what only a technician can see. */
  readonly audience: CheckAudience;
  /** Checks already asked, whatever the answer. */
  readonly asked: readonly string[];
}

export interface ChosenQuestion {
  readonly check: CheckId;
  /** Expected fall of uncertainty in bits; comparable within one diagnosis. */
  readonly gain: number;
}

const leaders = 12;
const worthAsking = 0.08;

/** How many bits of uncertainty among the leading causes an observation of this check takes away, as expected. */
export function gainOfChecks(ranked: readonly RankedCause[]): (check: CheckId) => number {
  const rivals = ranked.slice(0, leaders);
  const before = entropy(rivals.map(({ confidence }) => confidence));
  return (check) => before - expectedEntropy(check, rivals);
}

/** The one unknown observation whose answer would best separate the leading causes; null when none is worth asking. */
export function chooseQuestion({ ranked, findings, audience, asked }: QuestionInput): ChosenQuestion | null {
  const gainOf = gainOfChecks(ranked);
  let best: ChosenQuestion | null = null;
  for (const check of checks as readonly Check<CheckId>[]) {
    if (!isAskable(check, audience) || asked.includes(check.id)) continue;
    if (findings.get(check.id)?.verdict !== 'unknown') continue;
    const gain = gainOf(check.id);
    if (gain > worthAsking && gain > (best?.gain ?? 0)) best = { check: check.id, gain };
  }
  return best;
}

function isAskable(check: Check, audience: CheckAudience): boolean {
  if (check.texts.ask === undefined) return false;
  return check.asks === 'anyone' || (check.asks === 'technician' && audience === 'technician');
}

function expectedEntropy(check: CheckId, rivals: readonly RankedCause[]): number {
  const branches = (['holds', 'fails'] as const).map((verdict) =>
    rivals.map((rival) => rival.confidence * likelihood(rival.cause, check, verdict)),
  );
  const total = sum(branches.map(sum));
  return sum(branches.map((branch) => (sum(branch) / total) * entropy(branch)));
}

/** P(verdict | cause), from the strengths of the cause's signs on this check. */
function likelihood(causeId: CauseId, check: CheckId, verdict: 'holds' | 'fails'): number {
  const weights = signWeights.get(causeId)?.get(check);
  const holds = Math.exp(weights?.holds ?? 0);
  const fails = Math.exp(weights?.fails ?? 0);
  return (verdict === 'holds' ? holds : fails) / (holds + fails);
}

const signWeights = new Map(
  causes.map((cause: Cause<CauseId>) => {
    const byCheck = new Map<CheckId, { holds: number; fails: number }>();
    for (const { check, is, strength } of cause.signs) {
      const weights = byCheck.get(check) ?? { holds: 0, fails: 0 };
      weights[is] = strengths[strength];
      byCheck.set(check, weights);
    }
    return [cause.id, byCheck] as const;
  }),
);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function entropy(weights: readonly number[]): number {
  const total = sum(weights);
  if (total === 0) return 0;
  return -sum(weights.map((weight) => (weight === 0 ? 0 : (weight / total) * Math.log2(weight / total))));
}
