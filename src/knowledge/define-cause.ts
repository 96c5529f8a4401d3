import type { Outcome } from '../core/outcome.ts';
import type { CheckId } from './checks/index.ts';
import type { FixId } from './fixes/index.ts';
import type { Owner } from './owner.ts';
import type { SourceId } from './sources.ts';

/** Families of ../domain: where in the chain a cause lives. */
export const causeFamilies = [
  'sspr-policy',
  'registration-and-methods',
  'licensing',
  'cloud-password-policy',
  'connectivity',
  'connect-server',
  'cloud-sync',
  'ad-permissions',
  'ad-password-policy',
  'domain-controller',
  'account-state',
  'object-and-identity',
  'reset-channel',
  'temporary-password',
  'windows-sign-in',
  'risk',
  'adjacent',
  'microsoft',
  'unknown',
] as const;
export type CauseFamily = (typeof causeFamilies)[number];

/**
 * Causes that look alike from the cloud. The bot names the group, ranks its members honestly and says which one
 * observation would decide.
 */
const causeGroups = ['connectivity', 'refusal', 'policy-refusal', 'writeback-off'] as const;
export type CauseGroup = (typeof causeGroups)[number];

/** Natural-log likelihood ratios against "any other cause", in words an identity engineer can argue about. */
export const strengths = {
  proves: 5,
  strong: 3,
  supports: 1.6,
  hints: 0.7,
  /** What one would expect anyway: shown as evidence, counted little. */
  fits: 0.15,
  doubts: -0.7,
  against: -1.6,
  contradicts: -3,
  excludes: -7,
} as const;
export type Strength = keyof typeof strengths;

export interface Sign {
  readonly check: CheckId;
  readonly is: 'holds' | 'fails';
  readonly strength: Strength;
}

export interface CauseTexts {
  readonly title: string;
  /** For the affected person: one sentence on what happened. No directory internals, risk, roles, methods or lockout rules. */
  readonly what: string;
  /** For the affected person: the one thing to do now, or who acts. */
  readonly doNow: string;
  /** For the technician: what is wrong and how one knows. */
  readonly explanation: string;
}

export interface Cause<Id extends string = string> {
  readonly id: Id;
  readonly family: CauseFamily;
  readonly group?: CauseGroup;
  readonly owner: Owner;
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  /**
   * How often it is met before any evidence is seen. `unseen`: often or not, nothing that Graph shows speaks of it; it
   * counts once somebody tells of it.
   */
  readonly frequency: 'common' | 'usual' | 'rare' | 'unseen';
  /** How attempts end under this cause. Empty: it says nothing about attempts. */
  readonly outcomes: { readonly [O in Outcome]?: 'typical' | 'possible' };
  readonly signs: readonly Sign[];
  readonly fixes: readonly FixId[];
  readonly sources: readonly SourceId[];
  readonly texts: CauseTexts;
}

export function defineCause<const Id extends string>(cause: Cause<Id>): Cause<Id> {
  return cause;
}

export function sign(check: CheckId, is: Sign['is'], strength: Strength): Sign {
  return { check, is, strength };
}
