import type { FactName, KnownFacts } from '../core/facts.ts';
import type { EvidenceRef, TextParams } from '../core/finding.ts';

export interface CheckTexts {
  /** Whole sentence, said when the claim holds; may use the named placeholders that `run` returns. */
  readonly holds: string;
  readonly fails: string;
  /** What a technician does to see it for themselves: a portal path or an exact command. */
  readonly look?: string;
  readonly ask?: { readonly question: string; readonly holds: string; readonly fails: string };
}

export type CheckAudience = 'anyone' | 'technician';

export type Observation =
  | { readonly verdict: 'holds' | 'fails'; readonly params?: TextParams; readonly evidence?: readonly EvidenceRef[] }
  | { readonly verdict: 'unknown' };

export interface Check<Id extends string = string, Need extends FactName = FactName> {
  readonly id: Id;
  /** Facts without which the check is unknown. Empty: only a human or a server can tell. */
  readonly needs: readonly Need[];
  /** Pure. Called only when every needed fact is known. */
  readonly run: (facts: KnownFacts<Need>, context: { readonly now: string }) => Observation;
  /** Who may be asked; undefined: nobody, Graph alone decides. */
  readonly asks: CheckAudience | undefined;
  readonly texts: CheckTexts;
}

/** A claim that Graph can settle. It declares the facts it needs and stays pure. */
export function defineCheck<const Id extends string, const Need extends FactName>(check: {
  readonly id: Id;
  readonly needs: readonly Need[];
  readonly asks?: CheckAudience;
  readonly texts: CheckTexts;
  readonly run: (facts: KnownFacts<Need>, context: { readonly now: string }) => Observation;
}): Check<Id, Need> {
  return { ...check, asks: check.asks };
}

/** A claim that only a person or a server can settle: it is unknown until somebody says or pastes something. */
export function defineObservation<const Id extends string>(check: {
  readonly id: Id;
  readonly asks: CheckAudience;
  readonly texts: CheckTexts & Required<Pick<CheckTexts, 'ask'>>;
}): Check<Id, never> {
  return { ...check, needs: [], run: () => ({ verdict: 'unknown' }) };
}

export function holds(params: TextParams = {}, ...evidence: readonly EvidenceRef[]): Observation {
  return { verdict: 'holds', params, evidence };
}

export function fails(params: TextParams = {}, ...evidence: readonly EvidenceRef[]): Observation {
  return { verdict: 'fails', params, evidence };
}

export const cannotTell: Observation = { verdict: 'unknown' };

/** Evidence that points at one audit row. */
export function auditRow(eventId: string, at: string, quote?: string): EvidenceRef {
  return { source: `audit row ${eventId}`, seenAt: at, ...(quote === undefined || quote === '' ? {} : { quote }) };
}
