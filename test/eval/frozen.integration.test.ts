import { expect, it } from 'vitest';
import { measureSet } from '../support/measure-set.ts';

// 270 conversations one after the other.
const longestMs = 300_000;

it(
  'the frozen cases come out at least as well as they did',
  async () => {
    const { errors, fallen } = await measureSet('frozen');

    expect(errors).toEqual([]);
    expect(fallen).toEqual([]);
  },
  longestMs,
);
