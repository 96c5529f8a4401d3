import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/seeded-random.ts';

describe('seeded random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return [random(), random(), random()];
    };

    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('spread over the whole range from 0 to 1', () => {
    const random = seededRandom(7);

    const tenths = new Set(Array.from({ length: 1_000 }, () => Math.floor(random() * 10)));

    expect([...tenths].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
