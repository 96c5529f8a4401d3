import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aheadMs,
  chargeTo,
  longestWaitMs,
  type Pace,
  pausedFor,
  placePace,
  takeFrom,
  tenantPace,
} from '../../../src/integrations/store/pace.ts';
import { exceededWindows, tenantWindows, threadWindows, type Window } from '../../support/exceeded-windows.ts';

/** When somebody who asks at these times gets through. */
function passes(times: readonly number[], pace: Pace): readonly number[] {
  let freeMs = 0;
  return times.filter((nowMs) => {
    const taken = takeFrom({ freeMs, nowMs, pace });
    freeMs = taken ?? freeMs;
    return taken !== null;
  });
}

/** Each window with room for one call that was late on its way into it. */
const withRoom = (windows: readonly Window[]) => windows.map(({ ms, most }) => ({ ms, most: most - 1 }));

describe('the pace of sending', () => {
  it.each([
    ['a conversation', placePace, threadWindows, 20, 4 * 3_600_000],
    ['a tenant', tenantPace, tenantWindows, 1, 10_000],
  ] as const)('of %s stays within every window when somebody asks without end', (_, pace, windows, everyMs, forMs) => {
    const asked = Array.from({ length: forMs / everyMs }, (_value, index) => 1_000_000 + index * everyMs);

    const passed = passes(asked, pace);

    expect(exceededWindows(passed, withRoom(windows))).toEqual([]);
    expect(passed.length).toBeGreaterThan(forMs / pace.intervalMs - 1);
  });

  it.each([
    ['a conversation', placePace, threadWindows, 3_000],
    ['a tenant', tenantPace, tenantWindows, 60],
  ] as const)('of %s stays within every window whenever somebody asks', (_, pace, windows, mostMs) => {
    fc.assert(
      fc.property(fc.array(fc.nat(mostMs), { maxLength: 300 }), (gaps) => {
        let nowMs = 1_000_000;
        const asked = gaps.map((gap) => {
          nowMs += gap;
          return nowMs;
        });
        expect(exceededWindows(passes(asked, pace), withRoom(windows))).toEqual([]);
      }),
    );
  });

  it('lets the burst through at once, and the next one after the interval', () => {
    const now = 1_000_000;

    expect(passes([now, now, now, now, now, now, now + 2_019, now + 2_020, now + 2_021], placePace)).toEqual([
      now,
      now,
      now,
      now,
      now,
      now + 2_020,
    ]);
  });

  it('lets one through when a pause has ended, and never pauses for longer than ten minutes', () => {
    const nowMs = 1_000_000;
    const freeMs = pausedFor({ freeMs: 0, nowMs, pace: placePace }, Number.POSITIVE_INFINITY);
    const end = nowMs + longestWaitMs;
    const asks = [nowMs, end - 1, end].map((at) => takeFrom({ freeMs, nowMs: at, pace: placePace }) !== null);

    expect(asks).toEqual([false, false, true]);
    expect(
      takeFrom({ freeMs: end + aheadMs(placePace) + placePace.intervalMs, nowMs: end, pace: placePace }),
    ).toBeNull();
  });

  it('shortens no pause by another, and counts what went without asking', () => {
    const nowMs = 1_000_000;
    const long = pausedFor({ freeMs: 0, nowMs, pace: placePace }, 60_000);

    expect(pausedFor({ freeMs: long, nowMs, pace: placePace }, 1_000)).toBe(long);
    expect(chargeTo({ freeMs: 0, nowMs, pace: placePace })).toBe(nowMs + placePace.intervalMs);
    expect(chargeTo({ freeMs: long, nowMs, pace: placePace })).toBe(long + placePace.intervalMs);
  });

  it('forgets a time that only a wrong clock can have written', () => {
    const nowMs = 1_000_000;

    expect(takeFrom({ freeMs: nowMs + 365 * 24 * 3_600_000, nowMs, pace: placePace })).toBe(nowMs + 2_020);
  });
});

describe('the count of windows', () => {
  it.each([
    [[], []],
    [[0, 100, 200, 300, 400, 500, 1_000], []],
    [[0, 100, 200, 300, 400, 500, 600, 1_000], ['8 in 1000 ms, allowed 7']],
    [[1_000, 0, 100, 200, 300, 400, 500, 1_900, 2_000], ['9 in 2000 ms, allowed 8']],
  ])('finds in %j: %j', (times, found) => {
    expect(exceededWindows(times, threadWindows)).toEqual(found);
  });
});
