import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { outcomes } from '../../src/core/outcome.ts';
import { type ObservedOutcome, outcomeLogLikelihood, rankCauses } from '../../src/diagnosis/rank-causes.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { checks } from '../../src/knowledge/checks/index.ts';
import { type Cause, strengths } from '../../src/knowledge/define-cause.ts';

const checkIds = checks.map(({ id }) => id);

const finding = fc.record({
  check: fc.constantFrom(...checkIds),
  verdict: fc.constantFrom('holds' as const, 'fails' as const),
  origin: fc.constantFrom('graph' as const, 'said' as const, 'pasted' as const),
});
const evidence = fc.uniqueArray(finding, { selector: ({ check }) => check, maxLength: 20 });
const observation: fc.Arbitrary<ObservedOutcome | null> = fc.option(
  fc.record({ outcome: fc.constantFrom(...outcomes), belief: fc.constantFrom(0, 0.55, 0.9, 1) }),
);

type Seen = {
  readonly check: string;
  readonly verdict: 'holds' | 'fails';
  readonly origin: 'graph' | 'said' | 'pasted';
};

function findingsOf(seen: readonly Seen[]): ReadonlyMap<string, Finding> {
  return new Map(seen.map((one) => [one.check, { ...one, params: {}, evidence: [] }]));
}

describe('rankCauses', () => {
  it('gives probabilities that sum to one, best first, each cause once', () => {
    fc.assert(
      fc.property(evidence, observation, (seen, observed) => {
        const ranked = rankCauses(findingsOf(seen), observed);

        const sum = ranked.reduce((total, { confidence }) => total + confidence, 0);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
        expect(ranked.map(({ confidence }) => confidence)).toEqual(
          ranked.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
        );
        expect(new Set(ranked.map(({ cause }) => cause)).size).toBe(causes.length);
      }),
    );
  });

  it('does not depend on the order in which things were found', () => {
    fc.assert(
      fc.property(evidence, observation, (seen, observed) => {
        const forwards = rankCauses(findingsOf(seen), observed);
        const backwards = rankCauses(findingsOf(seen.toReversed()), observed);

        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('gives the same answer to the same evidence', () => {
    fc.assert(
      fc.property(evidence, observation, (seen, observed) => {
        expect(rankCauses(findingsOf(seen), observed)).toEqual(rankCauses(findingsOf(seen), observed));
      }),
    );
  });

  it('puts first what Graph excludes only where about as much speaks for it', () => {
    fc.assert(
      fc.property(evidence, observation, (seen, observed) => {
        const facts = seen.map((one) => ({ ...one, origin: 'graph' as const }));

        const first = rankCauses(findingsOf(facts), observed)[0];

        const cause: Cause | undefined = causes.find(({ id }) => id === first?.cause);
        const speaksFor = [first?.outcomeWeight ?? 0, ...(first?.contributions ?? []).map(({ weight }) => weight)]
          .filter((weight) => weight > 0)
          .reduce((sum, weight) => sum + weight, 0);
        const exclusions = cause?.signs.filter(
          ({ check, is, strength }) =>
            strength === 'excludes' && facts.some((one) => one.check === check && one.verdict === is),
        );
        expect(speaksFor > -strengths.excludes - 2 ? [] : exclusions).toEqual([]);
      }),
    );
  });

  it('is moved in the direction of a sign by what the sign is about', () => {
    fc.assert(
      fc.property(evidence, observation, fc.constantFrom(...(causes as readonly Cause[])), (seen, observed, cause) => {
        fc.pre(cause.signs.length > 0);
        const sign = cause.signs[0];
        const others = seen.filter(({ check }) => check !== sign?.check);
        const own: Seen = { check: sign?.check ?? '', verdict: sign?.is ?? 'holds', origin: 'graph' };

        const weightBefore = weightOf(cause.id, rankCauses(findingsOf(others), observed));
        const weightAfter = weightOf(cause.id, rankCauses(findingsOf([...others, own]), observed));

        const isFor = ['proves', 'strong', 'supports', 'hints', 'fits'].includes(sign?.strength ?? '');
        expect(isFor ? weightAfter > weightBefore : weightAfter < weightBefore).toBe(true);
      }),
    );
  });

  it('believes Graph most, then what was pasted, then what was said', () => {
    const weights = (['graph', 'pasted', 'said'] as const).map((origin) => {
      const findings = findingsOf([{ check: 'adsync-running', verdict: 'fails', origin }]);
      return weightOf('adsync-service-stopped', rankCauses(findings, null));
    });

    expect(weights).toEqual([5, 4.75, 4.5]);
  });

  it('is neutral about causes that say nothing about attempts, and about an unrecognised end', () => {
    const known = { outcomes: { unreachable: 'typical' } } as const;

    expect([
      outcomeLogLikelihood({ outcomes: {} }, 'unreachable'),
      outcomeLogLikelihood(known, 'unrecognised'),
    ]).toEqual([0, 0]);
  });

  it.each(['unreachable', 'policy', 'succeeded', 'no-attempt'] as const)(
    'believes a typical end before a possible one, and that before any other: %s',
    (outcome) => {
      const typical = outcomeLogLikelihood({ outcomes: { [outcome]: 'typical', cookies: 'possible' } }, outcome);
      const possible = outcomeLogLikelihood({ outcomes: { [outcome]: 'possible', cookies: 'typical' } }, outcome);
      const impossible = outcomeLogLikelihood({ outcomes: { cookies: 'typical' } }, outcome);

      expect([typical > possible, possible > impossible, impossible < 0]).toEqual([true, true, true]);
    },
  );

  it('takes a success for ordinary: by itself it speaks for no cause', () => {
    const typical = outcomeLogLikelihood({ outcomes: { succeeded: 'typical', 'no-attempt': 'typical' } }, 'succeeded');

    expect(typical).toBeLessThan(0.8);
  });
});

function weightOf(cause: string, ranked: ReturnType<typeof rankCauses>): number {
  return ranked.find((one) => one.cause === cause)?.contributions.reduce((total, { weight }) => total + weight, 0) ?? 0;
}
