import type { Outcome } from './outcome.ts';

export const attemptKinds = ['reset', 'change', 'unlock', 'admin-reset'] as const;
export type AttemptKind = (typeof attemptKinds)[number];

/** The six steps of a reset, in order; a change or an admin reset has only the last two. */
export const attemptSteps = [
  'identified',
  'methods-offered',
  'verification-started',
  'verification-completed',
  'password-submitted',
  'password-written',
] as const;
export type AttemptStep = (typeof attemptSteps)[number];

export interface StepRecord {
  readonly step: AttemptStep;
  readonly state: 'done' | 'stopped-here' | 'not-reached';
  readonly at: string | null;
  readonly eventId: string | null;
  /** The row's own words. */
  readonly reason: string | null;
}

/** All rows of one try, joined by correlation id. */
export interface Attempt {
  readonly correlationId: string;
  readonly kind: AttemptKind;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly outcome: Outcome;
  /** The deciding row's own words, raw. */
  readonly reason: string;
  /** `exact`: known text; `keyword`: guessed from words in it; `none`: shown raw, not understood. */
  readonly recognised: 'exact' | 'keyword' | 'none';
  readonly eventId: string;
  readonly agent: string | null;
  readonly steps: readonly StepRecord[];
}

/** Who else failed the same way, since when, and what they have in common. */
export interface BlastRadius {
  readonly outcome: Outcome;
  /** Distinct people with this outcome inside the window, the person included. */
  readonly people: number;
  readonly since: string | null;
  readonly windowHours: number;
  /** Distinct people who succeeded after the first of these failures. */
  readonly othersSucceededSince: number;
  readonly lastSuccessAt: string | null;
  /** The person's own on-premises domain, when all affected people whose place is known share it and others do not fail. */
  readonly onlyDomain: string | null;
  /** The person's own OU path, when at least three affected people share it and nobody else fails. */
  readonly onlyOu: string | null;
  /** Distinct people of the same domain or OU who succeeded since the first failure; null when places are unknown. */
  readonly sameDomainSucceededSince: number | null;
  readonly sameOuSucceededSince: number | null;
  /** True when the directory told where the affected people live. */
  readonly placesKnown: boolean;
}

/** What the audit log lets one say about the tenant-wide writeback switch; there is no Graph property for it. */
export interface WritebackState {
  readonly isOn: boolean;
  readonly because: 'toggle-row' | 'wrote-back-since' | 'managed-on-premises-reason';
  readonly at: string;
  readonly eventId: string;
}
