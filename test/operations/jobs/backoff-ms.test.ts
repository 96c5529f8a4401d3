import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../src/operations/jobs/backoff-ms.ts';

describe('the time before the next try', () => {
  it.each([
    [1, 1, 1_000],
    [2, 1, 2_000],
    [3, 1, 4_000],
    [6, 1, 32_000],
    [7, 1, 60_000],
    [2_000, 1, 60_000],
    [1, 0, 0],
    [7, 0, 0],
    [1, 0.25, 250],
    [7, 0.25, 15_000],
  ])('after try %d with the random number %d is %d ms', (attempt, random, expected) => {
    expect(backoffMs({ attempt, random, firstMs: 1_000, longestMs: 60_000 })).toBe(expected);
  });
});
