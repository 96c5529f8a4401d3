import type { Finding } from '../core/finding.ts';
import { type Outcome, outcomes } from '../core/outcome.ts';
import { nothingSaid, type Said, type SaidClue, type SaidDescription } from '../core/said.ts';
import { type CauseId, causes } from '../knowledge/causes/index.ts';
import { type Cause, type Sign, strengths } from '../knowledge/define-cause.ts';
import type { Findings } from './evaluate-checks.ts';
import { type WeighedClues, weighClues } from './weigh-clues.ts';
import { weighDescription } from './weigh-description.ts';

/** How the attempt ended, and how much that is believed (1: a known text in the log). */
export interface ObservedOutcome {
  readonly outcome: Outcome;
  readonly belief: number;
}

interface Weighed {
  /** Natural-log likelihood ratio after belief; positive speaks for the cause. */
  readonly weight: number;
}

export interface FindingContribution extends Weighed {
  readonly finding: Finding & { readonly verdict: 'holds' | 'fails' };
}

export interface ClueContribution extends Weighed {
  readonly clue: SaidClue;
}

/** What somebody's own words contribute. */
export interface ToldContribution extends Weighed {
  readonly told: SaidDescription;
}

export type Contribution = FindingContribution | ClueContribution | ToldContribution;

/** Which check, code or words it comes from, to compare what the same evidence says about two causes. */
export function sourceOf(contribution: Contribution): string {
  if ('finding' in contribution) return contribution.finding.check;
  return 'clue' in contribution ? contribution.clue.code : 'their words';
}

export interface RankedCause {
  readonly cause: CauseId;
  /** Posterior probability among all known causes, "unknown" included. */
  readonly confidence: number;
  readonly contributions: readonly Contribution[];
  /** What the outcome of the attempt contributed. */
  readonly outcomeWeight: number;
}

const priors = { common: 1.1, usual: 0.4, rare: -0.8, unseen: -1.1 } as const;
/** Who describes what they see tells of one case, not of the usual one: how often a cause is met then matters less. */
const priorsBesideWords = 0.55;
// A log line always means what it says; an answer is given with the exact command beside the question.
const beliefs = { graph: 1, server: 0.97, pasted: 0.95, said: 0.9 } as const;
const maximumSurprise = -9;
/** From this weight on a piece of evidence proves its cause, whichever origin it is believed by. */
export const proof = strengths.proves * 0.9;
// Many who ask have a reset behind them that went well: a success speaks for no cause by itself.
const ordinarySuccess = 0.25;

/** Posterior probabilities of every cause, best first. Pure and repeatable: the same evidence gives the same order. */
export function rankCauses(
  findings: Findings,
  observed: ObservedOutcome | null,
  { clues, description }: Pick<Said, 'clues' | 'description'> = nothingSaid,
): readonly RankedCause[] {
  const pasted = weighClues(clues, beliefs.pasted);
  const seen = { findings, observed, pasted, description };
  const scored = causes.map((cause: Cause<CauseId>) => score(cause, seen));
  const highest = Math.max(...scored.map(({ logOdds }) => logOdds));
  const total = scored.reduce((sum, { logOdds }) => sum + Math.exp(logOdds - highest), 0);
  return scored
    .map(({ logOdds, ...rest }) => ({ ...rest, confidence: Math.exp(logOdds - highest) / total }))
    .toSorted((a, b) => b.confidence - a.confidence || a.cause.localeCompare(b.cause));
}

interface Seen {
  readonly findings: Findings;
  readonly observed: ObservedOutcome | null;
  readonly pasted: WeighedClues;
  readonly description: SaidDescription | null;
}

function score(cause: Cause<CauseId>, { findings, observed, pasted, description }: Seen) {
  const signs: readonly Contribution[] = cause.signs.flatMap((sign) => contribute(sign, findings));
  const seen = [...signs, ...(pasted.get(cause.id) ?? [])];
  const isProven = seen.some(({ weight }) => weight >= proof);
  const told = description === null ? [] : tell(cause, description, isProven);
  const contributions = [...seen, ...told];
  const outcomeWeight = observed === null ? 0 : observed.belief * outcomeLogLikelihood(cause, observed.outcome);
  const prior = priors[cause.frequency] * (description === null ? 1 : priorsBesideWords);
  const evidence = contributions.reduce((sum, { weight }) => sum + weight, 0);
  return { cause: cause.id, contributions, outcomeWeight, logOdds: prior + evidence + outcomeWeight };
}

/** Nobody has to mention what is proven: then silence about it is no evidence against it. */
function tell({ id }: Cause<CauseId>, told: SaidDescription, isProven: boolean): readonly ToldContribution[] {
  const weight = weighDescription(told, id, causes.length);
  return [{ told, weight: isProven ? Math.max(weight, 0) : weight }];
}

function contribute(sign: Sign, findings: Findings): readonly FindingContribution[] {
  const finding = findings.get(sign.check);
  if (finding === undefined || finding.verdict === 'unknown' || finding.verdict !== sign.is) return [];
  return [{ finding, weight: strengths[sign.strength] * beliefs[finding.origin] }];
}

/**
 * ln P(outcome | cause), shifted so that an uninformative cause scores 0. Attempts that never reached the log, or
 * lie before what was read, are always possible.
 */
export function outcomeLogLikelihood(cause: Pick<Cause, 'outcomes'>, outcome: Outcome): number {
  const kinds = Object.values(cause.outcomes);
  if (kinds.length === 0 || outcome === 'unrecognised') return 0;
  const typical = kinds.filter((kind) => kind === 'typical').length;
  const possible = kinds.length - typical;
  const own = cause.outcomes[outcome];
  if (outcome === 'no-attempt') {
    const likelihood = own === 'typical' ? 0.5 : own === 'possible' ? 0.2 : 0.06;
    return Math.log(likelihood / 0.3);
  }
  const probability =
    own === 'typical'
      ? (possible > 0 ? 0.87 : 0.993) / typical
      : own === 'possible'
        ? 0.123 / possible
        : 0.007 / (outcomes.length - kinds.length);
  const background = outcome === 'succeeded' ? ordinarySuccess : 1 / outcomes.length;
  return Math.max(Math.log(probability / background), maximumSurprise);
}
