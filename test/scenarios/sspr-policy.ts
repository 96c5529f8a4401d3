import { mailOnly } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const notEnabled =
  'Password reset is not enabled for this user. Enable password reset under the configure tab to resolve this';
const tenantOff =
  'Password reset has been disabled entirely for this tenant. See http://aka.ms/ssprtroubleshoot to resolve this.';
const notMember =
  'This user is not a member of the password reset users group. Add this user to that group to resolve this.';
const tooFew =
  "User's account has insufficient authentication methods defined. Add authentication info to resolve this";

export const ssprPolicy: readonly Scenario[] = [
  {
    cause: 'sspr-disabled-for-tenant',
    name: 'everybody is told that reset is disabled for the tenant',
    story: (s) =>
      s
        .outage(tenantOff, { steps: 1, minutes: 9000 })
        .reset({ ago: 30, says: tenantOff, steps: 1 })
        .registration({ isResetEnabled: false, isResetCapable: false }),
    expect: { kind: 'cause', cause: 'sspr-disabled-for-tenant' },
  },
  {
    cause: 'sspr-disabled-for-tenant',
    name: 'several people are told that it is not enabled for them, and nobody ever succeeded',
    story: (s) =>
      s
        .outage(notEnabled, { steps: 1, minutes: 9000 })
        .reset({ ago: 30, says: notEnabled, steps: 1 })
        .registration({ isResetEnabled: false, isResetCapable: false }),
    expect: { kind: 'cause', cause: 'sspr-disabled-for-tenant' },
  },
  {
    cause: 'sspr-disabled-for-tenant',
    name: 'it is not enabled for one person while others succeed',
    nearMiss: true,
    story: (s) =>
      s.reset({ ago: 30, says: notEnabled, steps: 1 }).registration({ isResetEnabled: false, isResetCapable: false }),
    expect: { kind: 'cause', cause: 'user-not-in-sspr-group' },
  },
  {
    cause: 'sspr-policy-not-defined',
    name: 'the page prints SSPR_0011 and nobody succeeds',
    story: (s) => s.quietFor(10_080).registration({ isResetEnabled: false, isResetCapable: false }),
    saidOutcome: 'no-reset-policy',
    expect: { kind: 'cause', cause: 'sspr-policy-not-defined' },
  },
  {
    cause: 'sspr-policy-not-defined',
    name: 'others reset their password while this person is not enabled',
    nearMiss: true,
    story: (s) => s.reset({ ago: 30, says: notEnabled, steps: 1 }).registration({ isResetEnabled: false }),
    expect: { kind: 'cause', cause: 'user-not-in-sspr-group' },
  },
  {
    cause: 'user-not-in-sspr-group',
    name: 'the log says that the person is outside the group',
    story: (s) => s.reset({ ago: 30, says: notMember, steps: 1 }).registration({ isResetEnabled: false }),
    expect: { kind: 'cause', cause: 'user-not-in-sspr-group' },
  },
  {
    cause: 'user-not-in-sspr-group',
    name: 'the log says so and the registration report cannot be read',
    story: (s) => s.reset({ ago: 30, says: notMember, steps: 1 }).missing('registration'),
    expect: { kind: 'cause', cause: 'user-not-in-sspr-group' },
  },
  {
    cause: 'user-not-in-sspr-group',
    name: 'an administrator is refused because administrators may not reset',
    nearMiss: true,
    story: (s) =>
      s
        .administrator()
        .adminsMayNotReset()
        .reset({ ago: 30, says: tenantOff, steps: 1 })
        .registration({ isResetEnabled: false }),
    expect: { kind: 'cause', cause: 'admin-sspr-disabled' },
  },
  {
    cause: 'admin-sspr-disabled',
    name: 'an administrator is told that it is not enabled for them',
    story: (s) =>
      s
        .administrator()
        .adminsMayNotReset()
        .reset({ ago: 30, says: notEnabled, steps: 1 })
        .registration({ isResetEnabled: false }),
    expect: { kind: 'cause', cause: 'admin-sspr-disabled' },
  },
  {
    cause: 'admin-sspr-disabled',
    name: 'administrators may not reset, but this person holds no role',
    nearMiss: true,
    story: (s) =>
      s.adminsMayNotReset().reset({ ago: 30, says: notMember, steps: 1 }).registration({ isResetEnabled: false }),
    expect: { kind: 'cause', cause: 'user-not-in-sspr-group' },
  },
  {
    cause: 'admin-sspr-disabled',
    name: 'administrators may reset, and this one lacks a second method',
    nearMiss: true,
    story: (s) =>
      s
        .administrator()
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({
          isResetRegistered: false,
          isResetCapable: false,
          methods: ['mobilePhone', 'securityQuestion'],
        }),
    expect: { kind: 'cause', cause: 'admin-two-gate-methods-missing' },
  },
  {
    cause: 'admin-two-gate-methods-missing',
    name: 'an administrator with one method is refused for lack of methods',
    story: (s) =>
      s
        .administrator()
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['mobilePhone'] }),
    expect: { kind: 'cause', cause: 'admin-two-gate-methods-missing' },
  },
  {
    cause: 'admin-two-gate-methods-missing',
    name: 'an ordinary person with one of two methods is refused',
    nearMiss: true,
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['mobilePhone'] }),
    expect: { kind: 'cause', cause: 'not-enough-auth-methods' },
  },
  {
    cause: 'user-not-licensed',
    name: 'the log says that a licence is missing and there is none',
    story: (s) =>
      s.person({ servicePlanIds: [] }).reset({
        ago: 30,
        says: 'User does not have a license. You can add a license to the user to resolve this',
        steps: 1,
      }),
    expect: { kind: 'cause', cause: 'user-not-licensed' },
  },
  {
    cause: 'user-not-licensed',
    name: 'the page prints SSPR_0012 and the account has no plan at all',
    story: (s) => s.person({ servicePlanIds: [] }),
    saidOutcome: 'no-licence',
    expect: { kind: 'cause', cause: 'user-not-licensed' },
  },
  {
    cause: 'user-not-licensed',
    name: 'a licence is there, without writeback',
    nearMiss: true,
    story: (s) =>
      s.person({ servicePlanIds: [mailOnly] }).reset({
        ago: 30,
        says: 'User does not have a license. You can add a license to the user to resolve this',
        steps: 1,
      }),
    expect: { kind: 'cause', cause: 'license-insufficient-for-writeback' },
  },
  {
    cause: 'license-insufficient-for-writeback',
    name: 'a synchronised person with a mail plan only is told that the password is managed on-premises',
    story: (s) =>
      s.person({ servicePlanIds: [mailOnly] }).reset({
        ago: 30,
        says: "User's password is managed on-premises. You can enable Password Writeback to resolve this",
        steps: 1,
      }),
    expect: { kind: 'cause', cause: 'license-insufficient-for-writeback' },
  },
  {
    cause: 'license-insufficient-for-writeback',
    name: 'a mail plan only, but the account is cloud-only and simply outside the group',
    nearMiss: true,
    story: (s) =>
      s
        .cloudOnly()
        .person({ servicePlanIds: [mailOnly] })
        .reset({ ago: 30, says: notMember, steps: 1 })
        .registration({ isResetEnabled: false }),
    expect: { kind: 'cause', cause: 'user-not-in-sspr-group' },
  },
];
