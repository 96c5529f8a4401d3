import type { Scenario } from './scenario.ts';

export const account: readonly Scenario[] = [
  {
    cause: 'account-type-not-eligible',
    name: 'a guest who never got as far as the log',
    story: (s) => s.cloudOnly().person({ kind: 'guest' }),
    expect: { kind: 'cause', cause: 'account-type-not-eligible' },
  },
  {
    cause: 'account-type-not-eligible',
    name: 'a guest who is told that it is not enabled',
    story: (s) =>
      s
        .cloudOnly()
        .person({ kind: 'guest' })
        .reset({ ago: 20, says: 'Password reset is not enabled for this user.', steps: 1 }),
    expect: { kind: 'cause', cause: 'account-type-not-eligible' },
  },
  {
    cause: 'account-type-not-eligible',
    name: 'a cloud-only member outside the group',
    nearMiss: true,
    story: (s) =>
      s
        .cloudOnly()
        .reset({ ago: 20, says: 'Password reset is not enabled for this user.', steps: 1 })
        .registration({ isResetEnabled: false }),
    expect: { kind: 'cause', cause: 'user-not-in-sspr-group' },
  },
  {
    cause: 'ad-account-disabled',
    name: 'refused as locked or disabled, and the account is disabled',
    story: (s) => s.person({ isEnabled: false }).change({ ago: 20, says: 'OnPremUserAccountLockedOutOrDisabled' }),
    expect: { kind: 'cause', cause: 'ad-account-disabled' },
  },
  {
    cause: 'ad-account-disabled',
    name: 'no attempt in the log, and the account is disabled',
    story: (s) => s.person({ isEnabled: false }),
    expect: { kind: 'cause', cause: 'ad-account-disabled' },
  },
  {
    cause: 'ad-account-disabled',
    name: 'refused as locked or disabled, and the account is enabled',
    nearMiss: true,
    story: (s) => s.change({ ago: 20, says: 'OnPremUserAccountLockedOutOrDisabled' }),
    expect: { kind: 'cause', cause: 'ad-account-locked-out' },
  },
  {
    cause: 'ad-account-locked-out',
    name: 'refused as locked or disabled, and the technician sees the lock',
    story: (s) => s.reset({ ago: 20, says: 'OnPremUserAccountLockedOutOrDisabled' }),
    said: { 'account-not-locked': 'fails' },
    expect: { kind: 'cause', cause: 'ad-account-locked-out' },
  },
  {
    cause: 'ad-account-locked-out',
    name: 'the account is disabled, not locked',
    nearMiss: true,
    story: (s) => s.person({ isEnabled: false }).reset({ ago: 20, says: 'UserAccountLockedOutOrDisabled' }),
    expect: { kind: 'cause', cause: 'ad-account-disabled' },
  },
  {
    cause: 'entra-smart-lockout',
    name: 'sign-ins are locked out in the cloud',
    story: (s) => s.signIn(50053, 30).signIn(50053, 25),
    hints: { hintsAtSignIn: true },
    expect: { kind: 'cause', cause: 'entra-smart-lockout' },
  },
  {
    cause: 'entra-smart-lockout',
    name: 'sign-ins are locked out, asked without a hint',
    story: (s) => s.signIn(50053, 30),
    expect: { kind: 'cause', cause: 'entra-smart-lockout' },
  },
  {
    cause: 'entra-smart-lockout',
    name: 'a lock-out that a later sign-in has ended',
    nearMiss: true,
    story: (s) => s.signIn(50053, 90).signIn(0, 20),
    hints: { hintsAtSignIn: true },
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'incorrect-current-password',
    name: 'a change with a wrong old password',
    story: (s) => s.change({ ago: 20, says: 'IncorrectCurrentPassword' }),
    expect: { kind: 'cause', cause: 'incorrect-current-password' },
  },
  {
    cause: 'incorrect-current-password',
    name: 'two changes with a wrong old password',
    story: (s) =>
      s.change({ ago: 25, says: 'IncorrectCurrentPassword' }).change({ ago: 20, says: 'IncorrectCurrentPassword' }),
    expect: { kind: 'cause', cause: 'incorrect-current-password' },
  },
  {
    cause: 'incorrect-current-password',
    name: 'a reset, in which nobody is asked for the old password',
    nearMiss: true,
    story: (s) => s.reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword' }),
    expect: { kind: 'cause', cause: 'cloud-banned-password' },
  },
  {
    cause: 'password-expired',
    name: 'sign-ins say that the password has expired',
    story: (s) => s.signIn(50055, 30),
    hints: { hintsAtSignIn: true },
    expect: { kind: 'cause', cause: 'password-expired' },
  },
  {
    cause: 'password-expired',
    name: 'sign-ins say that the AD password has expired',
    story: (s) => s.signIn(50144, 30),
    expect: { kind: 'cause', cause: 'password-expired' },
  },
  {
    cause: 'password-expired',
    name: 'the password expired, was renewed, and sign-in works',
    nearMiss: true,
    story: (s) => s.signIn(50055, 90).signIn(0, 80),
    hints: { hintsAtSignIn: true },
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'sspr-throttled',
    name: 'a row of its own, logged as a success',
    story: (s) =>
      s.reset({ ago: 20, says: '', steps: 2, activity: 'Blocked from self-service password reset', result: 'success' }),
    expect: { kind: 'cause', cause: 'sspr-throttled' },
  },
  {
    cause: 'sspr-throttled',
    name: 'too many wrong codes',
    story: (s) =>
      s.reset({
        ago: 20,
        says: 'User entered too many invalid SMS verification codes and is blocked for 24 hours',
        steps: 3,
      }),
    expect: { kind: 'cause', cause: 'sspr-throttled' },
  },
  {
    cause: 'sspr-throttled',
    name: 'several cancelled tries without a block',
    nearMiss: true,
    story: (s) =>
      [40, 34, 28, 22].reduce(
        (story, ago) =>
          story.reset({ ago, says: 'User cancelled before passing the required authentication methods', steps: 3 }),
        s,
      ),
    expect: { kind: 'cause', cause: 'user-abandoned' },
  },
  {
    cause: 'user-not-found-on-prem',
    name: 'the account is not found on-premises',
    story: (s) => s.change({ ago: 20, says: 'UserNotFoundBySspr' }),
    expect: { kind: 'cause', cause: 'user-not-found-on-prem' },
  },
  {
    cause: 'user-not-found-on-prem',
    name: 'a reset does not find the account',
    story: (s) => s.reset({ ago: 20, says: 'UserNotFound' }),
    expect: { kind: 'cause', cause: 'user-not-found-on-prem' },
  },
  {
    cause: 'user-not-found-on-prem',
    name: 'refused, with everybody else',
    nearMiss: true,
    story: (s) => s.outage('OnPremisesAdminActionRequired').reset({ ago: 20, says: 'OnPremisesAdminActionRequired' }),
    expect: { kind: 'group', group: 'refusal' },
  },
  {
    cause: 'federated-domain-portal-reset',
    name: 'an administrator is refused for a person of a federated domain',
    story: (s) => s.federated().adminReset({ ago: 20, says: 'OnPremisesAdminActionRequired', agent: null }),
    expect: { kind: 'cause', cause: 'federated-domain-portal-reset' },
  },
  {
    cause: 'federated-domain-portal-reset',
    name: 'a portal reset for a federated person ends with "managed on-premises"',
    story: (s) => s.federated().adminReset({ ago: 20, says: "User's password is managed on-premises", agent: null }),
    expect: { kind: 'cause', cause: 'federated-domain-portal-reset' },
  },
  {
    cause: 'federated-domain-portal-reset',
    name: 'an administrator is refused for a person of a managed domain',
    nearMiss: true,
    story: (s) => s.adminReset({ ago: 20, says: 'OnPremisesAdminActionRequired', agent: null }),
    expect: { kind: 'group', group: 'refusal' },
  },
  {
    cause: 'user-risk-not-remediated',
    name: 'the reset worked, and sign-in is held by a risk policy',
    story: (s) => s.reset({ ago: 60, says: 'Successfully completed reset.' }).risk('atRisk').signIn(53003, 40),
    hints: { hintsAtSignIn: true },
    expect: { kind: 'cause', cause: 'user-risk-not-remediated' },
  },
  {
    cause: 'user-risk-not-remediated',
    name: 'no attempt, flagged and held at sign-in',
    story: (s) => s.risk('confirmedCompromised').signIn(530032, 40),
    hints: { hintsAtSignIn: true },
    expect: { kind: 'cause', cause: 'user-risk-not-remediated' },
  },
  {
    cause: 'user-risk-not-remediated',
    name: 'a risk that was dismissed',
    nearMiss: true,
    story: (s) => s.risk('dismissed', 'none').reset({ ago: 60, says: 'Successfully completed reset.' }),
    expect: { kind: 'nothing-wrong' },
  },
];
