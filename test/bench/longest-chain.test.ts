import { describe, expect, it } from 'vitest';
import { longestChain } from '../../bench/longest-chain.ts';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });

describe('the longest chain of requests', () => {
  it.each([
    ['none', [], 0],
    ['three at once', [span(0, 10), span(1, 9), span(2, 11)], 1],
    ['three in turn', [span(0, 10), span(10, 20), span(21, 30)], 3],
    ['two rounds of two', [span(0, 10), span(0, 12), span(13, 20), span(13, 25)], 2],
    ['a long one beside two short ones', [span(0, 100), span(0, 10), span(20, 30)], 2],
  ])('of %s is known', (_, spans, length) => {
    expect(longestChain(spans)).toBe(length);
  });
});
