import { describe, expect, it } from 'vitest';
import { buildAttempts } from '../../src/diagnosis/build-attempts.ts';
import { chooseAttempt } from '../../src/diagnosis/choose-attempt.ts';
import { resetRows, success } from '../support/audit-rows.ts';

const hour = 60;
const refused = 'OnPremisesAdminActionRequired';
const banned = 'FuzzyPolicyViolationInvalidPassword';
const gaveUp = 'User cancelled before submitting a new password';
const cookies = 'User tried to reset from a device without cookies enabled';

describe('chooseAttempt', () => {
  it.each([
    ['a single failure', [[30, refused]], 30],
    [
      'the newest of two failures',
      [
        [30, banned],
        [90, refused],
      ],
      30,
    ],
    [
      'a failure that a success followed within the day',
      [
        [30, success],
        [90, refused],
      ],
      90,
    ],
    [
      'the success when the failure is more than a day older',
      [
        [30, success],
        [30 + 25 * hour, refused],
      ],
      30,
    ],
    [
      'the newest failure although an older success lies before it',
      [
        [30, refused],
        [90, success],
      ],
      30,
    ],
    [
      'the success that finishes what was broken off',
      [
        [30, success],
        [36, gaveUp],
      ],
      30,
    ],
    [
      'the success after the browser was changed',
      [
        [30, success],
        [36, cookies],
      ],
      30,
    ],
    [
      'the failure before a try that was broken off and a success',
      [
        [30, success],
        [36, gaveUp],
        [50, refused],
      ],
      50,
    ],
    [
      'what was broken off last, when nothing succeeded',
      [
        [30, gaveUp],
        [50, refused],
      ],
      30,
    ],
  ] as const)('explains %s', (_, tried, ago) => {
    const attempts = buildAttempts(tried.flatMap(([minutes, says]) => resetRows({ who: 'ada', ago: minutes, says })));

    expect(chooseAttempt(attempts)?.correlationId).toBe(`reset-ada-${ago}`);
  });

  it('has nothing to explain when nobody tried', () => {
    expect(chooseAttempt([])).toBeNull();
  });
});
