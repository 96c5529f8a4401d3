import { describe, expect, it } from 'vitest';
import { percentile } from '../../bench/percentile.ts';

describe('a percentile', () => {
  it('is a sample, never a value between two', () => {
    const samples = [40, 10, 30, 20];

    const found = [25, 26, 50, 95, 100].map((percent) => percentile(samples, percent));

    expect(found).toEqual([10, 20, 20, 40, 40]);
  });

  it('sorts by number, not by text', () => {
    expect(percentile([100, 9, 20], 50)).toBe(20);
  });

  it('of nothing is refused', () => {
    expect(() => percentile([], 50)).toThrow('a percentile needs samples');
    expect(() => percentile([1], 0)).toThrow('there is no percentile 0');
  });
});
