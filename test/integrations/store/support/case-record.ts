import { missing } from '../../../../src/core/fact.ts';
import type { CaseRecord } from '../../../../src/core/ports/cases.ts';

const notAsked = missing('not-asked', 'Microsoft Graph');

export function caseRecord(changes: Partial<CaseRecord> = {}): CaseRecord {
  return {
    caseId: 'case-1',
    askerId: 'ada',
    subjectId: 'bo',
    verdict: {
      verdict: 'cause',
      cause: 'writeback-disabled-in-portal',
      ranked: ['writeback-disabled-in-portal 0.910'],
    },
    facts: {
      person: notAsked,
      roles: notAsked,
      tenantEvents: notAsked,
      personEvents: notAsked,
      registration: notAsked,
      signIns: notAsked,
      risk: notAsked,
      attempts: notAsked,
      attempt: notAsked,
      radius: notAsked,
      writeback: notAsked,
      organization: notAsked,
      domains: notAsked,
      licences: notAsked,
      adminResetAllowed: notAsked,
      methodsPolicy: notAsked,
      serviceHealth: notAsked,
    },
    collectedAt: '2026-11-20T09:00:00.000Z',
    ...changes,
  };
}
