import type { Scenario } from './scenario.ts';

const success = 'Successfully completed reset.';
const notEnabled =
  'Password reset is not enabled for this user. Enable password reset under the configure tab to resolve this';

export const scopeAndOperator: readonly Scenario[] = [
  {
    cause: 'admin-sspr-independent-of-scope',
    name: 'an administrator outside the group resets all the same',
    story: (s) => s.administrator().reset({ ago: 60, says: success }),
    said: { 'administrator-follows-scope': 'fails' },
    expect: { kind: 'cause', cause: 'admin-sspr-independent-of-scope' },
  },
  {
    cause: 'admin-sspr-independent-of-scope',
    name: 'an administrator is refused because administrators may not reset',
    nearMiss: true,
    story: (s) =>
      s
        .administrator()
        .adminsMayNotReset()
        .reset({ ago: 30, says: notEnabled, steps: 1 })
        .registration({ isResetEnabled: false }),
    said: { 'administrator-follows-scope': 'holds' },
    expect: { kind: 'cause', cause: 'admin-sspr-disabled' },
  },
  {
    cause: 'sspr-scope-does-not-block-change',
    name: 'somebody outside the group changed a known password',
    story: (s) => s.change({ ago: 60, says: '' }).registration({ isResetEnabled: false, isResetCapable: false }),
    said: { 'nobody-outside-scope-changes': 'fails' },
    hints: { hintsAtRegistration: true },
    expect: { kind: 'cause', cause: 'sspr-scope-does-not-block-change' },
  },
  {
    cause: 'sspr-scope-does-not-block-change',
    name: 'somebody inside the group changed a known password, and nobody wonders',
    nearMiss: true,
    story: (s) => s.change({ ago: 60, says: '' }),
    said: { 'nobody-outside-scope-changes': 'holds' },
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'unlock-without-reset-disabled',
    name: 'the account is locked, and the page offers only a new password',
    story: (s) => s,
    said: { 'unlock-offered-alone': 'fails', 'account-not-locked': 'fails' },
    expect: { kind: 'cause', cause: 'unlock-without-reset-disabled' },
  },
  {
    cause: 'unlock-without-reset-disabled',
    name: 'the reset itself is refused because the account is locked',
    nearMiss: true,
    story: (s) => s.reset({ ago: 20, says: 'OnPremUserAccountLockedOutOrDisabled' }),
    said: { 'unlock-offered-alone': 'holds', 'account-not-locked': 'fails' },
    expect: { kind: 'cause', cause: 'ad-account-locked-out' },
  },
  {
    cause: 'admin-license-missing-for-portal',
    name: 'the pages are hidden from an administrator without a licence',
    story: (s) => s,
    said: { 'reset-pages-visible': 'fails', 'operator-has-licence': 'fails' },
    expect: { kind: 'cause', cause: 'admin-license-missing-for-portal' },
  },
  {
    cause: 'admin-license-missing-for-portal',
    name: 'the pages are hidden from an administrator who has a licence, but no role',
    nearMiss: true,
    story: (s) => s,
    said: { 'reset-pages-visible': 'fails', 'operator-has-licence': 'holds', 'operator-role-covers-target': 'fails' },
    expect: { kind: 'cause', cause: 'operator-lacks-role-or-permission' },
  },
  {
    cause: 'admin-license-missing-for-portal',
    name: 'the pages are hidden, and nobody has looked at licence or role',
    nearMiss: true,
    story: (s) => s,
    said: { 'reset-pages-visible': 'fails' },
    expect: { kind: 'unsure', asks: ['operator-has-licence', 'operator-role-covers-target'] },
  },
  {
    cause: 'operator-lacks-role-or-permission',
    name: 'a helpdesk colleague is refused for an account that holds a role',
    story: (s) => s.administrator(),
    said: { 'operator-role-covers-target': 'fails', 'operator-has-licence': 'holds' },
    expect: { kind: 'cause', cause: 'operator-lacks-role-or-permission' },
  },
  {
    cause: 'operator-lacks-role-or-permission',
    name: 'the role is right, and the reset went past writeback',
    nearMiss: true,
    story: (s) => s.adminReset({ ago: 60, agent: 'None' }),
    said: { 'operator-role-covers-target': 'holds' },
    expect: { kind: 'cause', cause: 'm365-admin-center-reset' },
  },
];
