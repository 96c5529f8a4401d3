import type { Outcome } from '../../core/outcome.ts';
import type { SourceId } from '../sources.ts';

export interface ErrorCode {
  readonly number: number;
  /** Microsoft's own name for it. */
  readonly name: string;
  readonly outcome: Outcome;
  readonly sources: readonly SourceId[];
}

/** Codes of the reset page. Pages print leading zeros differently (SSPR_009, SSPR_0009): compare the number. */
export const ssprCodes: readonly ErrorCode[] = [
  { number: 9, name: 'TenantSSPRFlagDisabled', outcome: 'reset-off', sources: ['TSSPR', 'SA-009'] },
  { number: 10, name: 'WritebackNotEnabled', outcome: 'managed-on-premises', sources: ['TSSPR'] },
  { number: 11, name: 'SsprNotEnabledInUserPolicy', outcome: 'no-reset-policy', sources: ['TSSPR'] },
  { number: 12, name: 'UserNotLicensed', outcome: 'no-licence', sources: ['TSSPR', 'LIC'] },
  { number: 13, name: 'UserNotMemberOfScopedAccessGroup', outcome: 'not-in-group', sources: ['TSSPR'] },
  { number: 14, name: 'UserNotProperlyConfigured', outcome: 'too-few-methods', sources: ['TSSPR'] },
  { number: 29, name: 'OnPremisesAdminActionRequired', outcome: 'refused-on-premises', sources: ['TSSPR', 'SA-0029'] },
  { number: 30, name: 'OnPremisesConnectivityError', outcome: 'unreachable', sources: ['TSSPR'] },
];
