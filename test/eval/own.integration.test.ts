import { expect, it } from 'vitest';
import { measureSet } from '../support/measure-set.ts';

// 624 conversations one after the other.
const longestMs = 300_000;

it(
  'our own cases come out at least as well as they did',
  async () => {
    const { errors, fallen } = await measureSet('own');

    expect(errors).toEqual([]);
    expect(fallen).toEqual([]);
  },
  longestMs,
);
