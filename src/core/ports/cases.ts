import type { Facts } from '../facts.ts';

/** One diagnosis with the evidence it rests on. */
export interface CaseRecord {
  readonly caseId: string;
  readonly askerId: string;
  readonly subjectId: string | null;
  /** Ids and figures only: the verdict as the journal has it. */
  readonly verdict: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  readonly facts: Facts;
  /** ISO time, UTC: when the facts were collected. */
  readonly collectedAt: string;
}

/** Diagnoses of the last weeks. They are written together with the turn they belong to. */
export interface Cases {
  read(caseId: string): Promise<CaseRecord | null>;
}
