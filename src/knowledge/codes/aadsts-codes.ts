import type { Outcome } from '../../core/outcome.ts';
import { type CodeFacts, defineCode } from '../define-code.ts';
import { passwordRefused, rightsMissing } from './cause-lists.ts';

type Facts = Omit<CodeFacts, 'outcome' | 'sources'>;

const change = <const Number_ extends number>(number: Number_, name: string, outcome: Outcome, facts: Facts) => ({
  ...defineCode(`AADSTS${number}` as const, name, { ...facts, outcome, sources: ['AADSTS'] }),
  number: number as number,
  outcome,
});

const signIn = <const Number_ extends number>(number: Number_, name: string, facts: Facts) =>
  defineCode(`AADSTS${number}` as const, name, { ...facts, sources: ['AADSTS'] });

/** Codes of the password-change page at sign-in. */
export const changeCodes = [
  change(120000, 'PasswordChangeIncorrectCurrentPassword', 'wrong-current-password', {
    points: { fits: ['incorrect-current-password'] },
    texts: ['The old password was wrong', 'In the change, the current password that was typed is not the right one.'],
  }),
  change(120002, 'PasswordChangeInvalidNewPasswordWeak', 'banned-password', {
    points: { fits: ['cloud-banned-password'] },
    texts: ['The new password is too weak', 'The rules of the cloud refused the new password.'],
  }),
  change(120003, 'PasswordChangeInvalidNewPasswordContainsMemberName', 'banned-password', {
    points: { fits: ['cloud-banned-password'] },
    texts: ['The new password contains the name', 'The cloud refuses passwords that contain the name of the person.'],
  }),
  change(120004, 'PasswordChangeOnPremComplexity', 'policy', {
    points: { fits: passwordRefused },
    texts: ['Refused by the on-premises policy', 'A rule of Active Directory refused the new password.'],
  }),
  change(120005, 'PasswordChangeOnPremSuccessCloudFail', 'cloud-write-failed', {
    points: { fits: ['onprem-success-cloud-failure'] },
    texts: ['Written on-premises only', 'The password was set in Active Directory, but not in the cloud.'],
  }),
  change(120008, 'PasswordChangeAsyncJobStateTerminated', 'internal-error', {
    points: { fits: ['transient-service-error'] },
    texts: ['The change was broken off', 'The job that changes the password ended with an error that is not retried.'],
  }),
  change(120011, 'PasswordChangeAsyncUpnInferenceFailed', 'unrecognised', {
    texts: ['The account was not determined', 'The service could not tell whose password was to be changed.'],
  }),
  change(120012, 'PasswordChangeNeedsToHappenOnPrem', 'managed-on-premises', {
    points: { fits: ['writeback-disabled-in-portal', 'writeback-disabled-in-connect'] },
    texts: ['Only possible on-premises', 'The password is managed on-premises and nothing writes it back.'],
  }),
  change(120013, 'PasswordChangeOnPremisesConnectivityFailure', 'unreachable', {
    points: { fits: ['adsync-service-stopped', 'firewall-blocks-service-bus', 'cloud-sync-agent-down'] },
    texts: ['The on-premises side is out of reach', 'The cloud cannot reach the server that writes passwords back.'],
  }),
  change(120014, 'PasswordChangeOnPremUserAccountLockedOutOrDisabled', 'locked-or-disabled', {
    points: { fits: ['ad-account-locked-out', 'ad-account-disabled'] },
    texts: ['Locked or disabled', 'The account is locked or disabled in Active Directory.'],
  }),
  change(120015, 'PasswordChangeADAdminActionRequired', 'refused-on-premises', {
    points: { fits: [...rightsMissing, 'restrict-remote-sam', 'dc-unreachable'] },
    texts: ['Refused on-premises', 'The change page says this where the reset page says SSPR_0029.'],
  }),
  change(120016, 'PasswordChangeUserNotFoundBySspr', 'person-not-found', {
    points: { fits: ['user-not-found-on-prem'] },
    texts: ['The account was not found', 'The reset service did not find the account.'],
  }),
  change(120018, 'PasswordChangePasswordDoesnotComplyFuzzyPolicy', 'banned-password', {
    points: { fits: ['cloud-banned-password'] },
    texts: ['The password is banned', 'The new password is, or resembles, one on a list of banned passwords.'],
  }),
  change(120020, 'PasswordChangeFailure', 'unrecognised', {
    texts: ['The change failed', 'The change failed without a reason being given.'],
  }),
  change(120021, 'PartnerServiceSsprInternalServiceError', 'internal-error', {
    points: { fits: ['transient-service-error'] },
    texts: ['Internal error', 'The reset service met an error of its own.'],
  }),
] as const;

/** Codes of a sign-in that often bring people to a reset; they tell about the account, not about an attempt. */
export const signInMeanings = [
  signIn(50053, 'IdsLocked', {
    points: { strong: ['entra-smart-lockout'] },
    texts: [
      'Locked in the cloud',
      'Too many sign-ins with a wrong password, or one from a suspicious address, locked the sign-in.',
    ],
  }),
  signIn(50055, 'InvalidPasswordExpiredPassword', {
    points: { strong: ['password-expired'] },
    texts: ['The password has expired', 'The password has expired and has to be changed.'],
  }),
  signIn(50057, 'UserDisabled', {
    points: { strong: ['ad-account-disabled'] },
    texts: ['The account is disabled', 'An administrator has disabled the account.'],
  }),
  signIn(50144, 'InvalidPasswordExpiredOnPremPassword', {
    points: { strong: ['password-expired'] },
    texts: [
      'The on-premises password has expired',
      'The password in Active Directory has expired and has to be changed or reset.',
    ],
  }),
  signIn(53003, 'BlockedByConditionalAccess', {
    points: { supports: ['user-risk-not-remediated'] },
    texts: ['Held by an access policy', 'A policy of Conditional Access does not let this sign-in through.'],
  }),
] as const;
