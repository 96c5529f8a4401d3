import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/diagnosis/analyse.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { type Cause, strengths } from '../../src/knowledge/define-cause.ts';
import { saidOf } from '../scenarios/scenario.ts';
import { now, success } from '../support/audit-rows.ts';
import { tenantWith } from '../support/facts-builder.ts';

const allCauses: readonly Cause[] = causes;

describe('the strength of signs', () => {
  it('lets what is normal prove nothing: at most a hint', async () => {
    const healthy = [
      await tenantWith().collect({ hintsAtSignIn: true }),
      await tenantWith((s) => s.reset({ ago: 60, says: success })).collect(),
    ];
    const normal = new Set(
      healthy.flatMap((facts) =>
        [...analyse({ facts, said: saidOf({}), now, audience: 'technician', asked: [] }).findings.values()].map(
          ({ check, verdict }) => `${check} ${verdict}`,
        ),
      ),
    );

    const overrated = allCauses.flatMap(({ id, signs }) =>
      signs
        .filter(({ check, is, strength }) => normal.has(`${check} ${is}`) && strengths[strength] > strengths.hints)
        .map(({ check, is, strength }) => `${id}: ${check} ${is} ${strength}`),
    );

    expect(overrated).toEqual([]);
  });

  it('never lets both answers to one claim speak for the same cause by more than a hint', () => {
    const contradictory = allCauses.flatMap(({ id, signs }) =>
      signs
        .filter(({ check, is, strength }) => {
          const other = signs.find((sign) => sign.check === check && sign.is !== is);
          return other !== undefined && strengths[strength] > strengths.hints && strengths[other.strength] > 0;
        })
        .map(({ check }) => `${id}: ${check}`),
    );

    expect(contradictory).toEqual([]);
  });

  it('rules a cause out where its own proof is denied', () => {
    const lenient = allCauses.flatMap(({ id, signs }) =>
      signs
        .filter(({ check, is, strength }) => {
          if (strength !== 'proves') return false;
          const other = signs.find((sign) => sign.check === check && sign.is !== is);
          return other !== undefined && strengths[other.strength] > strengths.against;
        })
        .map(({ check }) => `${id}: ${check}`),
    );

    expect(lenient).toEqual([]);
  });
});
