import { describe, expect, it } from 'vitest';
import { nothingSaid } from '../../src/core/said.ts';
import { rankCauses } from '../../src/diagnosis/rank-causes.ts';
import { weighDescription } from '../../src/diagnosis/weigh-description.ts';

const told = (cause: string, probability: number) => ({ quote: 'words', causes: [{ cause, probability }], others: 0 });

describe('what somebody describes', () => {
  it('weighs nothing when nothing was described', () => {
    expect(weighDescription(null, 'sync-stopped', 100)).toBe(0);
  });

  it('weighs the more the surer the words, never more than a strong sign and a half, and never excludes', () => {
    const weights = [1, 0.5, 0.1, 0.01, 0].map((probability) =>
      weighDescription(told('sync-stopped', probability), 'sync-stopped', 100),
    );

    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.map((weight) => Number(weight.toFixed(1)))).toEqual([3.9, 3.3, 2, 0, -1.6]);
  });

  it('puts the described cause first when nothing else is known', () => {
    const description = told('signin-screen-uac-disabled', 0.9);

    const [first] = rankCauses(new Map(), null, { ...nothingSaid, description });

    expect(first?.cause).toBe('signin-screen-uac-disabled');
  });
});
