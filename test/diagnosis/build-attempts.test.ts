import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/core/attempt.ts';
import type { AuditEvent } from '../../src/core/audit-event.ts';
import { buildAttempts, isAttemptRow } from '../../src/diagnosis/build-attempts.ts';
import {
  adminResetRow,
  changeRow,
  directoryResetRow,
  minutesAgo,
  resetRows,
  row,
  success,
  switchRow,
} from '../support/audit-rows.ts';

describe('where a reset stopped', () => {
  it.each([
    ['Successfully completed reset.', 5, 'succeeded', 'all 6 steps done'],
    ['OnPremisesConnectivityError', 5, 'unreachable', 'stopped at step 6 of 6'],
    ['OnPremisesAdminActionRequired', 5, 'refused-on-premises', 'stopped at step 6 of 6'],
    ['FuzzyPolicyViolationInvalidPassword', 5, 'banned-password', 'stopped at step 6 of 6'],
    ['OnPremisesPolicyViolation', 5, 'policy', 'stopped at step 6 of 6'],
    ['OnPremUserAccountLockedOutOrDisabled', 5, 'locked-or-disabled', 'stopped at step 6 of 6'],
    ['UserNotFound', 5, 'person-not-found', 'stopped at step 6 of 6'],
    ['OnPremisesSuccessCloudFailure', 5, 'cloud-write-failed', 'stopped at step 6 of 6'],
    ['Something nobody knows', 5, 'unrecognised', 'stopped at step 6 of 6'],
    ["User's account has insufficient authentication methods defined.", 1, 'too-few-methods', 'stopped at step 2 of 6'],
    ['Password reset is not enabled for this user', 1, 'not-enabled', 'stopped at step 2 of 6'],
    ["User's password is managed on-premises.", 1, 'managed-on-premises', 'stopped at step 2 of 6'],
    ['User does not have a license.', 1, 'no-licence', 'stopped at step 2 of 6'],
    ['User tried to reset from a device without cookies enabled', 0, 'cookies', 'stopped at step 2 of 6'],
    ['We could not reach your on-premises password reset service.', 1, 'unreachable', 'stopped at step 2 of 6'],
    ['User cancelled before passing the required authentication methods', 2, 'gave-up', 'stopped at step 4 of 6'],
    ['User abandoned after entering their user ID', 1, 'gave-up', 'stopped at step 2 of 6'],
    ['User abandoned after starting the mobile SMS verification option', 3, 'gave-up', 'stopped at step 4 of 6'],
    ['User abandoned before selecting a new password', 4, 'gave-up', 'stopped at step 5 of 6'],
    ['User cancelled before submitting a new password', 4, 'gave-up', 'stopped at step 5 of 6'],
    [
      'User contacted an admin after trying the mobile SMS verification option',
      3,
      'asked-admin',
      'stopped at step 4 of 6',
    ],
    [
      'User entered too many invalid SMS verification codes and is blocked for 24 hours',
      3,
      'blocked',
      'stopped at step 4 of 6',
    ],
  ] as const)('"%s" after %i steps is %s: %s', (says, steps, outcome, where) => {
    const attempt = only(buildAttempts(resetRows({ who: 'ada', ago: 30, says, steps })));

    expect({ outcome: attempt.outcome, where: whereItStopped(attempt) }).toEqual({ outcome, where });
  });

  it('marks the steps before as done, with the row that shows each', () => {
    const rows = resetRows({ who: 'ada', ago: 30, says: 'User cancelled before submitting a new password', steps: 4 });

    const attempt = only(buildAttempts(rows));

    expect(attempt.steps.map(({ step, state, eventId }) => [step, state, eventId])).toEqual([
      ['identified', 'done', rows[0]?.id],
      ['methods-offered', 'done', rows[1]?.id],
      ['verification-started', 'done', rows[2]?.id],
      ['verification-completed', 'done', rows[3]?.id],
      ['password-submitted', 'stopped-here', rows[4]?.id],
      ['password-written', 'not-reached', null],
    ]);
  });

  it('calls a flow unfinished when its rows simply stop', () => {
    const attempt = only(buildAttempts(resetRows({ who: 'ada', ago: 30, says: success }).slice(0, 4)));

    expect({ outcome: attempt.outcome, where: whereItStopped(attempt) }).toEqual({
      outcome: 'unfinished',
      where: 'stopped at step 5 of 6',
    });
  });

  it('gives a change and a reset by an administrator the last two steps only', () => {
    const change = only(buildAttempts([changeRow({ who: 'ada', ago: 30, says: 'OnPremComplexity' })]));
    const admin = only(buildAttempts([adminResetRow({ who: 'ada', ago: 30 })]));

    expect([change, admin].map(({ kind, steps }) => ({ kind, steps: steps.map(({ state }) => state) }))).toEqual([
      { kind: 'change', steps: ['done', 'stopped-here'] },
      { kind: 'admin-reset', steps: ['done', 'done'] },
    ]);
  });
});

describe('which rows make an attempt', () => {
  it('joins rows by correlation id and puts the newest attempt first', () => {
    const older = resetRows({ who: 'ada', ago: 90, says: 'OnPremisesConnectivityError' });
    const newer = resetRows({ who: 'ada', ago: 30, says: success });

    const attempts = buildAttempts([...older, ...newer]);

    expect(attempts.map(({ correlationId, outcome }) => [correlationId, outcome])).toEqual([
      ['reset-ada-30', 'succeeded'],
      ['reset-ada-90', 'unreachable'],
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const rows = resetRows({ who: 'ada', ago: 30, says: 'OnPremisesConnectivityError' });

    expect(buildAttempts(rows.toReversed())).toEqual(buildAttempts(rows));
  });

  it('lets the last word stand when a flow failed first and succeeded in the end', () => {
    const rows = [
      ...resetRows({ who: 'ada', ago: 30, says: success }),
      row({
        id: 'SSPR_x',
        correlationId: 'reset-ada-30',
        at: minutesAgo(33),
        activity: 'Reset password (self-service)',
        result: 'failure',
        reason: 'FuzzyPolicyViolationInvalidPassword',
      }),
    ];

    expect(only(buildAttempts(rows)).outcome).toBe('succeeded');
  });

  it('lets a failure outweigh a success of the same moment', () => {
    const at = minutesAgo(30);
    const shared = { correlationId: 'c', at, activity: 'Reset password (self-service)' };
    const rows: readonly AuditEvent[] = [
      row({ ...shared, id: 'SSPR_1', reason: success }),
      row({ ...shared, id: 'SSPR_2', result: 'failure', reason: 'OnPremisesConnectivityError' }),
    ];

    expect([only(buildAttempts(rows)).outcome, only(buildAttempts(rows.toReversed())).outcome]).toEqual([
      'unreachable',
      'unreachable',
    ]);
  });

  it('remembers a cloud failure although the flow then says that all went well', () => {
    const rows = [
      ...resetRows({ who: 'ada', ago: 31, says: 'OnPremisesSuccessCloudFailure', result: 'success' }),
      row({
        id: 'SSPR_done',
        correlationId: 'reset-ada-31',
        at: minutesAgo(30),
        reason: 'User successfully reset password',
      }),
    ];

    expect(only(buildAttempts(rows)).outcome).toBe('cloud-write-failed');
  });

  it.each([
    ['a directory row', directoryResetRow({ who: 'ada', ago: 30, actor: { kind: 'unknown' } })],
    ['the writeback switch', switchRow(true, 30)],
    ['a registration', row({ id: 'SSPR_1', activity: 'User registered for self-service password reset' })],
  ])('leaves out %s', (_, event) => {
    expect(buildAttempts([event])).toEqual([]);
  });

  it.each([
    ['its service', row({ id: 'x', service: 'Self-service Password Management' }), true],
    ['its id', row({ id: 'SSPR_1', service: '' }), true],
    ['neither', row({ id: 'x', service: 'Core Directory' }), false],
  ])('recognises a row of the reset service by %s', (_, event, expected) => {
    expect(isAttemptRow(event)).toBe(expected);
  });
});

function only(attempts: readonly Attempt[]): Attempt {
  expect(attempts.length).toBe(1);
  return attempts[0] as Attempt;
}

function whereItStopped({ steps }: Attempt): string {
  const stop = steps.findIndex(({ state }) => state === 'stopped-here');
  return stop < 0 ? `all ${steps.length} steps done` : `stopped at step ${stop + 1} of ${steps.length}`;
}
