import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { nothingSaid } from '../../src/core/said.ts';
import { rankCauses } from '../../src/diagnosis/rank-causes.ts';
import { weighDescription } from '../../src/diagnosis/weigh-description.ts';

const told = (cause: string, probability: number) => ({ quote: 'words', causes: [{ cause, probability }], others: 0 });

describe('what somebody describes', () => {
  it('weighs nothing when nothing was described', () => {
    expect(weighDescription(null, 'sync-stopped', 100)).toBe(0);
  });

  it('weighs the more the surer the words, and never as much as what excludes', () => {
    const weights = [1, 0.5, 0.1, 0.01, 0].map((probability) =>
      weighDescription(told('sync-stopped', probability), 'sync-stopped', 100),
    );

    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.map((weight) => Number(weight.toFixed(1)))).toEqual([6.2, 5.3, 3.1, 0, -6]);
  });

  it('does not speak against a cause that something else proves', () => {
    const description = { quote: 'words', causes: [{ cause: 'sync-stopped', probability: 0.99 }], others: 0.0001 };
    const proof: Finding = { check: 'inheritance-is-on', verdict: 'fails', params: {}, evidence: [], origin: 'pasted' };
    const findings = new Map([[proof.check, proof]]);

    const ranked = rankCauses(findings, null, { ...nothingSaid, description });

    const weights = ranked.find(({ cause }) => cause === 'inheritance-disabled-on-user')?.contributions;
    expect(weights?.map(({ weight }) => weight >= 0)).toEqual([true, true]);
  });

  it('puts the described cause first when nothing else is known', () => {
    const description = told('signin-screen-uac-disabled', 0.9);

    const [first] = rankCauses(new Map(), null, { ...nothingSaid, description });

    expect(first?.cause).toBe('signin-screen-uac-disabled');
  });
});
