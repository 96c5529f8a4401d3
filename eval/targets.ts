import type { CaseSetId } from './case-sets.ts';
import { languageSpread, type Spread } from './language-spread.ts';
import { type Figures, isCauseRight, rankOf, type Scored, score } from './score.ts';
import { type Share, share } from './share.ts';

type Measured =
  | { readonly kind: 'share'; readonly share: Share }
  /** Null: there was nothing to measure. */
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly unit: '' | 'points' | 'ms';
      readonly of: string;
    };

export interface Target {
  readonly name: string;
  /** At least this share of one, or at most this number. */
  readonly wanted: Readonly<Record<CaseSetId, number>>;
  measure(measured: { readonly figures: Figures; readonly scored: readonly Scored[] }): Measured;
}

export interface Judged {
  readonly target: Target;
  readonly measured: Measured;
  /** Null: there was nothing to measure. */
  readonly isMet: boolean | null;
}

const always = { own: 1, frozen: 1 };

const targets: readonly Target[] = [
  {
    name: 'cause@1 where determinable',
    wanted: { own: 0.97, frozen: 0.85 },
    measure: ({ scored }) => ofShare(share(determinable(scored), isCauseRight)),
  },
  {
    name: 'cause@3 where determinable',
    wanted: { own: 0.99, frozen: 0.95 },
    measure: ({ scored }) => ofShare(share(determinable(scored), (one) => rankOf(one) < 3)),
  },
  {
    name: 'right when it commits',
    wanted: { own: 0.98, frozen: 0.95 },
    measure: ({ figures }) => ofShare(figures.rightWhenCommitted),
  },
  {
    name: 'expected calibration error',
    wanted: { own: 0.05, frozen: 0.12 },
    measure: ({ figures }) => ({
      kind: 'number',
      value: figures.calibrationError,
      unit: '',
      of: `${figures.causeAt1.of} diagnoses`,
    }),
  },
  {
    name: 'outcome of questions, refusals, off-topic',
    wanted: { own: 0.98, frozen: 0.9 },
    measure: ({ figures }) => ofShare(figures.outcomeRight),
  },
  {
    name: 'answer in the asker’s language',
    wanted: always,
    measure: ({ figures }) => ofShare(figures.languageRight),
  },
  {
    name: 'spread between languages, cause@1',
    wanted: { own: 2, frozen: 5 },
    measure: ({ scored }) => ofSpread(languageSpread(scored).causeAt1),
  },
  {
    name: 'spread between languages, outcome',
    wanted: { own: 2, frozen: 5 },
    measure: ({ scored }) => ofSpread(languageSpread(scored).outcome),
  },
  {
    name: 'claims that cite existing evidence',
    wanted: always,
    measure: ({ figures }) => ofShare(figures.claimsWithEvidence),
  },
  {
    name: 'p95 latency',
    wanted: { own: 150, frozen: 150 },
    measure: ({ figures, scored }) => ({
      kind: 'number',
      value: scored.length === 0 ? null : figures.p95Ms,
      unit: 'ms',
      of: `${scored.length} conversations`,
    }),
  },
];

/** Every target of the issue with what was measured; a figure is judged by itself and not by its interval. */
export function judgeTargets(set: CaseSetId, scored: readonly Scored[]): readonly Judged[] {
  const figures = score(scored);
  return targets.map((target) => {
    const measured = target.measure({ figures, scored });
    return { target, measured, isMet: isMet(measured, target.wanted[set]) };
  });
}

function isMet(measured: Measured, wanted: number): boolean | null {
  if (measured.kind === 'number') return measured.value === null ? null : measured.value <= wanted;
  const { right, of } = measured.share;
  return of === 0 ? null : right / of >= wanted;
}

function determinable(scored: readonly Scored[]): readonly Scored[] {
  return scored.filter(({ tried }) => tried.expect.behaviour === 'diagnose' && tried.expect.determinable != null);
}

function ofShare(measured: Share): Measured {
  return { kind: 'share', share: measured };
}

function ofSpread({ points, groups }: Spread): Measured {
  return { kind: 'number', value: points, unit: 'points', of: `${groups} stories` };
}
