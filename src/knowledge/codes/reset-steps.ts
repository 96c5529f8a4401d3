import type { AttemptStep } from '../../core/attempt.ts';

/** Progress rows of the reset flow, by the beginning of their reason; lower case. */
export const resetSteps: readonly { readonly starts: string; readonly step: AttemptStep }[] = [
  { starts: 'user submitted their user id', step: 'identified' },
  { starts: 'user was presented with verification options', step: 'methods-offered' },
  { starts: 'user started the ', step: 'verification-started' },
  { starts: 'user completed the ', step: 'verification-started' },
  { starts: 'user completed all verification steps', step: 'verification-completed' },
  { starts: 'user submitted a new password', step: 'password-submitted' },
  { starts: 'user successfully reset password', step: 'password-written' },
];

/** Where a legacy "abandoned" or "cancelled" text says the person stopped. */
export const abandonedAt: readonly { readonly words: RegExp; readonly after: AttemptStep }[] = [
  { words: /after entering their user id/i, after: 'identified' },
  { words: /after starting|after trying|before passing/i, after: 'verification-started' },
  { words: /after completing|before selecting|before submitting|while selecting/i, after: 'verification-completed' },
];

export const ssprService = 'Self-service Password Management';

export const activities = {
  flow: ['self-service password reset flow activity progress', 'self-serve password reset flow activity progress'],
  reset: 'reset password (self-service)',
  change: 'change password (self-service)',
  unlock: 'unlock user account (self-service)',
  adminReset: 'reset password (by admin)',
  blocked: 'blocked from self-service password reset',
  enableWriteback: 'enable password writeback for directory',
  disableWriteback: 'disable password writeback for directory',
  /** Written by the directory whenever a cloud password is set, whoever asked for it. */
  directoryReset: 'reset user password',
} as const;

/** The service account that sets the cloud password during self-service reset: a companion row, never an administrator. */
export const resetServiceAccount = 'fim_password_service@support.onmicrosoft.com';
