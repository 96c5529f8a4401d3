import type { ErrorCode } from './sspr-codes.ts';

const change = (number: number, name: string, outcome: ErrorCode['outcome']): ErrorCode => ({
  number,
  name,
  outcome,
  sources: ['AADSTS'],
});

/** Codes of the password-change page at sign-in. */
export const changeCodes: readonly ErrorCode[] = [
  change(120000, 'PasswordChangeIncorrectCurrentPassword', 'wrong-current-password'),
  change(120002, 'PasswordChangeInvalidNewPasswordWeak', 'banned-password'),
  change(120003, 'PasswordChangeInvalidNewPasswordContainsMemberName', 'banned-password'),
  change(120004, 'PasswordChangeOnPremComplexity', 'policy'),
  change(120005, 'PasswordChangeOnPremSuccessCloudFail', 'cloud-write-failed'),
  change(120008, 'PasswordChangeAsyncJobStateTerminated', 'internal-error'),
  change(120011, 'PasswordChangeAsyncUpnInferenceFailed', 'unrecognised'),
  change(120012, 'PasswordChangeNeedsToHappenOnPrem', 'managed-on-premises'),
  change(120013, 'PasswordChangeOnPremisesConnectivityFailure', 'unreachable'),
  change(120014, 'PasswordChangeOnPremUserAccountLockedOutOrDisabled', 'locked-or-disabled'),
  change(120015, 'PasswordChangeADAdminActionRequired', 'refused-on-premises'),
  change(120016, 'PasswordChangeUserNotFoundBySspr', 'person-not-found'),
  change(120018, 'PasswordChangePasswordDoesnotComplyFuzzyPolicy', 'banned-password'),
  change(120020, 'PasswordChangeFailure', 'unrecognised'),
  change(120021, 'PartnerServiceSsprInternalServiceError', 'internal-error'),
];

/** Sign-in codes that tell about the account rather than about an attempt. */
export const signInCodes = {
  expired: [50055, 50144],
  lockedOut: [50053],
  blockedForRisk: [53003, 530032, 50079, 53004],
  disabled: [50057],
} as const satisfies Readonly<Record<string, readonly number[]>>;
