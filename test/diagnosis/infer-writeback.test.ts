import { describe, expect, it } from 'vitest';
import { inferWriteback } from '../../src/diagnosis/infer-writeback.ts';
import { adminResetRow, minutesAgo, resetRows, success, switchRow } from '../support/audit-rows.ts';

const failedSwitch = { ...switchRow(false, 10), result: 'failure' as const };

describe('inferWriteback', () => {
  it.each([
    ['no row tells', resetRows({ who: 'ada', ago: 5, says: success }), null],
    ['it was switched on', [switchRow(true, 60)], [true, 'toggle-row', 60]],
    ['it was switched off', [switchRow(false, 60)], [false, 'toggle-row', 60]],
    ['it was switched off and on again', [switchRow(false, 60), switchRow(true, 50)], [true, 'toggle-row', 50]],
    ['it was switched on, then off', [switchRow(true, 60), switchRow(false, 50)], [false, 'toggle-row', 50]],
    ['somebody tried in vain to switch it off', [failedSwitch], null],
    ['an agent wrote a password back', [adminResetRow({ who: 'bo', ago: 30 })], [true, 'wrote-back-since', 30]],
    [
      'an agent wrote after it was switched off',
      [switchRow(false, 60), adminResetRow({ who: 'bo', ago: 30 })],
      [true, 'wrote-back-since', 30],
    ],
    [
      'it was switched off after an agent wrote',
      [adminResetRow({ who: 'bo', ago: 60 }), switchRow(false, 30)],
      [false, 'toggle-row', 30],
    ],
    ['no agent wrote', [adminResetRow({ who: 'bo', ago: 30, agent: 'None' })], null],
    ['an agent failed to write', [adminResetRow({ who: 'bo', ago: 30, says: 'OnPremisesAdminActionRequired' })], null],
  ] as const)('judges by the newest proof: %s', (_, events, expected) => {
    const state = inferWriteback(events);

    expect(state === null ? null : [state.isOn, state.because, state.at]).toEqual(
      expected === null ? null : [expected[0], expected[1], minutesAgo(expected[2])],
    );
  });

  it('does not depend on the order of the rows', () => {
    const events = [switchRow(true, 60), switchRow(false, 50), adminResetRow({ who: 'bo', ago: 40 })];

    expect(inferWriteback(events.toReversed())).toEqual(inferWriteback(events));
  });
});
