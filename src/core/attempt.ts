import type { Outcome } from './outcome.ts';

const attemptKinds = ['reset', 'change', 'unlock', 'admin-reset'] as const;
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

/** Who else failed the same way, since when, and what they have in common. People who succeeded afterwards are out. */
export interface BlastRadius {
  readonly outcome: Outcome;
  /** False: the person has no such attempt in the log; it is what happens to others right now. */
  readonly includesPerson: boolean;
  /** Distinct people with this outcome inside the window, the person included where theirs is known. */
  readonly people: number;
  /** The same, of the person's own on-premises domain; null when places are unknown. */
  readonly sameDomainPeople: number | null;
  readonly since: string | null;
  readonly windowHours: number;
  /** Distinct people who succeeded after the first of these failures. */
  readonly othersSucceededSince: number;
  readonly lastSuccessAt: string | null;
  /** The person's own domain, when several of it fail, nobody of it succeeds and people elsewhere do. */
  readonly onlyDomain: string | null;
  /** The person's own OU, when at least three of it fail, nobody of it succeeds and people elsewhere do. */
  readonly onlyOu: string | null;
  /** Distinct people of the same domain or OU who succeeded since the first failure; null when places are unknown. */
  readonly sameDomainSucceededSince: number | null;
  readonly sameOuSucceededSince: number | null;
  /** True when the directory told where affected and unaffected people live. */
  readonly placesKnown: boolean;
}

/** What the audit log lets one say about the tenant-wide writeback switch; there is no Graph property for it. */
export interface WritebackState {
  readonly isOn: boolean;
  readonly because: 'toggle-row' | 'wrote-back-since' | 'managed-on-premises-reason';
  readonly at: string;
  readonly eventId: string;
}
