import { describe, expect, it } from 'vitest';
import { weighClues } from '../../src/diagnosis/weigh-clues.ts';
import { clue } from '../support/said-clue.ts';

describe('pasted codes', () => {
  it('count once, however often they were pasted', () => {
    const once = weighClues([clue('event-33004')], 1);
    const often = weighClues(
      Array.from({ length: 10 }, () => clue('event-33004')),
      1,
    );

    expect(often).toEqual(once);
  });

  it('count for a cause as much as the strongest of them, not as their sum', () => {
    const weighed = weighClues(['event-32015', 'event-32002', 'event-31044'].map(clue), 1);

    expect(weighed.get('firewall-blocks-service-bus')?.map((own) => [own.clue.code, own.weight])).toEqual([
      ['event-32002', 3],
    ]);
  });

  it('both count where they contradict each other', () => {
    const weighed = weighClues(['event-32002', 'event-31019'].map(clue), 1);

    expect(weighed.get('firewall-blocks-service-bus')?.map(({ weight }) => Math.sign(weight))).toEqual([1, -1]);
  });

  it('of no table count for nothing', () => {
    expect(weighClues([clue('event-1'), clue('reason: nothing')], 1).size).toBe(0);
  });
});
