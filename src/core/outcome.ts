/** How one self-service attempt ended, whatever words the row, the page or the person used for it. */
export const outcomes = [
  'succeeded',
  'unfinished',
  'gave-up',
  'asked-admin',
  'blocked',
  'cookies',
  'reset-off',
  'not-enabled',
  'no-reset-policy',
  'not-in-group',
  'no-licence',
  'too-few-methods',
  'managed-on-premises',
  'unreachable',
  'refused-on-premises',
  'policy',
  'banned-password',
  'locked-or-disabled',
  'wrong-current-password',
  'person-not-found',
  'cloud-write-failed',
  'internal-error',
  'unrecognised',
  'no-attempt',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Outcomes that mean the person is left with the old password because something refused or broke. */
export function isFailure(outcome: Outcome): boolean {
  return outcome !== 'succeeded' && outcome !== 'unfinished' && outcome !== 'no-attempt';
}
