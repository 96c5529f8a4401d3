import { minutesAgo } from '../support/audit-rows.ts';
import type { FactsBuilder } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const policy = 'OnPremisesPolicyViolation';
const refusedByRule = (s: FactsBuilder) => s.reset({ ago: 20, says: policy });
const changedThisMorning = (s: FactsBuilder) => s.person({ passwordChangedAt: minutesAgo(180) });

export const passwordRules: readonly Scenario[] = [
  {
    cause: 'minimum-password-age-block',
    name: 'refused three hours after the last change',
    story: (s) => refusedByRule(changedThisMorning(s)),
    expect: { kind: 'cause', cause: 'minimum-password-age-block' },
  },
  {
    cause: 'minimum-password-age-block',
    name: 'a change is refused three hours after the last one, also with a strong password',
    story: (s) => changedThisMorning(s).change({ ago: 20, says: 'OnPremComplexity' }),
    said: { 'weak-password-was-the-reason': 'fails' },
    expect: { kind: 'cause', cause: 'minimum-password-age-block' },
  },
  {
    cause: 'minimum-password-age-block',
    name: 'refused two months after the last change',
    nearMiss: true,
    story: refusedByRule,
    expect: { kind: 'cause', cause: 'on-prem-password-policy-violation' },
  },
  {
    cause: 'on-prem-password-policy-violation',
    name: 'refused, and no other password was tried yet',
    story: refusedByRule,
    said: { 'weak-password-was-the-reason': 'holds' },
    expect: { kind: 'cause', cause: 'on-prem-password-policy-violation' },
  },
  {
    cause: 'on-prem-password-policy-violation',
    name: 'refused, and when the password was last changed is not known',
    story: (s) => refusedByRule(s.person({ passwordChangedAt: null })),
    expect: { kind: 'group', group: 'policy-refusal', first: 'on-prem-password-policy-violation' },
  },
  {
    cause: 'on-prem-password-policy-violation',
    name: 'a strong password is refused too, and a filter is installed',
    nearMiss: true,
    story: refusedByRule,
    said: { 'weak-password-was-the-reason': 'fails', 'no-password-filter': 'fails' },
    expect: { kind: 'cause', cause: 'password-filter-rejection' },
  },
  {
    cause: 'password-filter-rejection',
    name: 'a filter runs and refuses strong passwords',
    story: refusedByRule,
    said: { 'no-password-filter': 'fails', 'weak-password-was-the-reason': 'fails' },
    expect: { kind: 'cause', cause: 'password-filter-rejection' },
  },
  {
    cause: 'password-filter-rejection',
    name: 'a strong password is refused too, and whether a filter runs is not known',
    story: refusedByRule,
    said: { 'weak-password-was-the-reason': 'fails' },
    expect: {
      kind: 'group',
      group: 'policy-refusal',
      asks: ['no-password-filter'],
    },
  },
  {
    cause: 'password-filter-rejection',
    name: 'a filter runs, but the password was changed three hours ago',
    nearMiss: true,
    story: (s) => refusedByRule(changedThisMorning(s)),
    said: { 'no-password-filter': 'holds' },
    expect: { kind: 'cause', cause: 'minimum-password-age-block' },
  },
  {
    cause: 'user-cannot-change-password',
    name: 'the flag is set on the account',
    story: refusedByRule,
    said: { 'may-change-own-password': 'fails' },
    expect: { kind: 'cause', cause: 'user-cannot-change-password' },
  },
  {
    cause: 'user-cannot-change-password',
    name: 'the flag is set and the log speaks of a refusal',
    story: (s) => s.reset({ ago: 20, says: 'OnPremisesAdminActionRequired' }),
    said: { 'may-change-own-password': 'fails' },
    expect: { kind: 'cause', cause: 'user-cannot-change-password' },
  },
  {
    cause: 'user-cannot-change-password',
    name: 'the flag is not set',
    nearMiss: true,
    story: refusedByRule,
    said: { 'may-change-own-password': 'holds', 'weak-password-was-the-reason': 'holds' },
    expect: { kind: 'cause', cause: 'on-prem-password-policy-violation' },
  },
  {
    cause: 'cloud-banned-password',
    name: 'the banned list refuses a reset',
    story: (s) => s.reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword' }),
    expect: { kind: 'cause', cause: 'cloud-banned-password' },
  },
  {
    cause: 'cloud-banned-password',
    name: 'the banned list refuses a change',
    story: (s) => s.change({ ago: 20, says: 'PasswordDoesNotComplyFuzzyPolicy' }),
    expect: { kind: 'cause', cause: 'cloud-banned-password' },
  },
  {
    cause: 'cloud-banned-password',
    name: 'the refusal comes from AD',
    nearMiss: true,
    story: (s) => s.change({ ago: 20, says: 'OnPremComplexity' }),
    said: { 'weak-password-was-the-reason': 'holds' },
    expect: { kind: 'cause', cause: 'on-prem-password-policy-violation' },
  },
  {
    cause: 'onprem-success-cloud-failure',
    name: 'the row is logged as a success and says otherwise',
    story: (s) => s.reset({ ago: 20, says: 'OnPremisesSuccessCloudFailure', result: 'success' }),
    expect: { kind: 'cause', cause: 'onprem-success-cloud-failure' },
  },
  {
    cause: 'onprem-success-cloud-failure',
    name: 'the person types AADSTS120005 and the log holds nothing yet',
    story: (s) => s,
    saidOutcome: 'cloud-write-failed',
    expect: { kind: 'cause', cause: 'onprem-success-cloud-failure' },
  },
  {
    cause: 'onprem-success-cloud-failure',
    name: 'a real success',
    nearMiss: true,
    story: (s) => s.reset({ ago: 20, says: 'Successfully completed reset.' }),
    expect: { kind: 'nothing-wrong' },
  },
];
