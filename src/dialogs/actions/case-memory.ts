import type { Facts } from '../../core/facts.ts';
import { makeRoom } from '../../core/make-room.ts';

/** The facts of open cases, so that an answer to a question does not read everything again. Forgets the oldest. */
export interface CaseMemory {
  keep(caseId: string, facts: Facts, now: string): void;
  /** Undefined when the case is unknown or its facts are too old to reason from. */
  recall(caseId: string, now: string): Facts | undefined;
}

const freshForMs = 15 * 60_000;
const mostCases = 300;

export function createCaseMemory(): CaseMemory {
  const cases = new Map<string, { readonly facts: Facts; readonly at: number }>();
  return {
    keep: (caseId, facts, now) => {
      makeRoom(cases, mostCases);
      cases.set(caseId, { facts, at: Date.parse(now) });
    },
    recall: (caseId, now) => {
      const found = cases.get(caseId);
      return found !== undefined && Date.parse(now) - found.at <= freshForMs ? found.facts : undefined;
    },
  };
}
