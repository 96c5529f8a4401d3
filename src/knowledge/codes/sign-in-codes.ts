/** Sign-in codes that tell about the account rather than about an attempt. */
export const signInCodes = {
  expired: [50055, 50144],
  lockedOut: [50053],
  blockedForRisk: [53003, 530032, 50079, 53004],
  disabled: [50057],
} as const satisfies Readonly<Record<string, readonly number[]>>;
