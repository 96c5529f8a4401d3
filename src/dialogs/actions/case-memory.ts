import { makeRoom } from '../../core/make-room.ts';
import type { CaseRecord, Cases } from '../../core/ports/cases.ts';

/**
 * Open cases, so that an answer to a question does not read everything again: the last ones of this process at hand,
 * all others in the store, where every replica finds them.
 */
export interface CaseMemory {
  keep(record: CaseRecord): void;
  /** Null when the case is unknown or its facts are too old to reason from. */
  recall(caseId: string, now: string): Promise<CaseRecord | null>;
}

const freshForMs = 15 * 60_000;
const mostAtHand = 300;

export function createCaseMemory(cases: Cases): CaseMemory {
  const atHand = new Map<string, CaseRecord>();
  return {
    keep: (record) => {
      makeRoom(atHand, mostAtHand);
      atHand.set(record.caseId, record);
    },
    recall: async (caseId, now) => {
      const record = atHand.get(caseId) ?? (await cases.read(caseId));
      if (record === null || Date.parse(now) - Date.parse(record.collectedAt) > freshForMs) return null;
      return record;
    },
  };
}
