import { expect, it } from 'vitest';
import { wilsonInterval } from '../../eval/wilson-interval.ts';

it.each([
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  [{ right: 81, of: 263 }, 0.2553, 0.3662],
  [{ right: 15, of: 148 }, 0.0624, 0.1605],
  [{ right: 0, of: 20 }, 0, 0.1611],
  [{ right: 1, of: 29 }, 0.0061, 0.1718],
])('bounds %o as the textbooks do', (share, low, high) => {
  const interval = wilsonInterval(share);

  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

it('leaves open what no case was asked about', () => {
  expect(wilsonInterval({ right: 0, of: 0 })).toEqual({ low: 0, high: 1 });
});

it('is narrower with more cases of the same rate', () => {
  const few = wilsonInterval({ right: 8, of: 10 });
  const many = wilsonInterval({ right: 800, of: 1000 });

  expect(many.high - many.low).toBeLessThan(few.high - few.low);
});
