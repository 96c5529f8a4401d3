import type { JournalEntry } from '../../../../src/core/ports/journal.ts';

export function journalEntry(changes: Partial<JournalEntry> = {}): JournalEntry {
  return {
    kind: 'question',
    at: '2026-11-20T09:00:00.000Z',
    turnId: 'turn-1',
    askerId: 'ada',
    subjectId: null,
    what: 'diagnose',
    details: {},
    language: 'sv',
    ...changes,
  };
}
