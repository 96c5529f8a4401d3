import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/core/audit-event.ts';
import { findUnwrittenReset, isReadFarEnough } from '../../src/knowledge/find-unwritten-reset.ts';
import {
  adminResetRow,
  changeRow,
  directoryResetRow,
  minutesAgo,
  now,
  resetRows,
  success,
} from '../support/audit-rows.ts';

const operator: AuditEvent['actor'] = { kind: 'person', entraObjectId: 'o', userPrincipalName: 'o@contoso.example' };
const script: AuditEvent['actor'] = { kind: 'app', name: 'Onboarding' };
const service: AuditEvent['actor'] = {
  kind: 'person',
  entraObjectId: 's',
  userPrincipalName: 'fim_password_service@support.onmicrosoft.com',
};
const sync: AuditEvent['actor'] = {
  kind: 'person',
  entraObjectId: 's',
  userPrincipalName: 'Sync_SRV_1@contoso.example',
};

const set = (actor: AuditEvent['actor'], ago = 60) => directoryResetRow({ who: 'ada', ago, actor });

describe('findUnwrittenReset', () => {
  it.each([
    ['an administrator alone', [set(operator)], 'person', true],
    ['an application alone', [set(script)], 'app', true],
    ['an application, where a person is looked for', [set(script)], 'person', false],
    ['the reset service', [set(service)], 'person', false],
    ['the account that synchronises', [set(sync)], 'person', false],
    [
      'the companion of a reset by the person',
      [set(operator), ...resetRows({ who: 'ada', ago: 62, says: success })],
      'person',
      false,
    ],
    ['the companion of a change', [set(operator), changeRow({ who: 'ada', ago: 58, says: '' })], 'person', false],
    [
      'the companion of a reset in the admin center',
      [set(operator), adminResetRow({ who: 'ada', ago: 60 })],
      'person',
      false,
    ],
    [
      'a reset eleven minutes from the nearest companion',
      [set(operator), ...resetRows({ who: 'ada', ago: 71.5, says: success })],
      'person',
      true,
    ],
    [
      'a reset in the admin center that no agent wrote',
      [adminResetRow({ who: 'ada', ago: 60, agent: 'None' })],
      'person',
      true,
    ],
    [
      'a reset in the admin center without a word about an agent',
      [adminResetRow({ who: 'ada', ago: 60, agent: null })],
      'person',
      false,
    ],
    ['a failed one', [{ ...set(operator), result: 'failure' as const }], 'person', false],
    ['no row at all', [], 'person', false],
  ] as const)('%s', (_, events, by, isFound) => {
    expect(findUnwrittenReset(events, by) !== undefined).toBe(isFound);
  });

  it('gives the newest', () => {
    const found = findUnwrittenReset([set(operator, 30), set(operator, 90)], 'person');

    expect(found?.at).toBe(minutesAgo(30));
  });

  it.each([
    [47, false],
    [48, true],
  ])(
    'takes the absence of such a row for a sign only when the log was read far enough: %i hours',
    (hours, expected) => {
      const window = { events: [], since: minutesAgo(hours * 60), until: now, isComplete: true, unreadableRows: 0 };

      expect(isReadFarEnough(window, now)).toBe(expected);
    },
  );
});
