import type { Language } from '../../src/core/language.ts';
import type { CaseRecord, Cases } from '../../src/core/ports/cases.ts';
import type { Journal, JournalEntry } from '../../src/core/ports/journal.ts';
import type { DialogRecord, DialogStates, Preferences } from '../../src/core/ports/memory-store.ts';
import type { TurnLedger } from '../../src/core/ports/turn-ledger.ts';

export interface MemoryPorts {
  readonly preferences: Preferences;
  readonly turns: TurnLedger;
  readonly dialogs: DialogStates;
  readonly cases: Cases;
  readonly journal: Journal;
}

/** What the store remembers, in memory. */
export function createMemoryPorts(): MemoryPorts {
  const languages = new Map<string, Language>();
  const records = new Map<string, DialogRecord>();
  const cases = new Map<string, CaseRecord>();
  const entries: JournalEntry[] = [];
  return {
    preferences: {
      readLanguage: async (personId) => languages.get(personId) ?? null,
      writeLanguage: async (personId, language) => void languages.set(personId, language),
    },
    turns: createMemoryLedger((claim, outcome) => {
      entries.push(...outcome.entries);
      for (const record of outcome.cases) cases.set(record.caseId, record);
      if (outcome.language !== null) languages.set(claim.askerId, outcome.language);
      const { dialog } = outcome;
      if (dialog === null) return;
      const key = `${claim.conversationId}|${claim.askerId}`;
      records.set(key, { state: dialog.state, version: dialog.expectedVersion + 1 });
    }),
    dialogs: {
      read: async (conversationId, personId) => records.get(`${conversationId}|${personId}`) ?? null,
      write: async (conversationId, personId, state, expectedVersion) =>
        void records.set(`${conversationId}|${personId}`, { state, version: expectedVersion + 1 }),
    },
    cases: { read: async (caseId) => cases.get(caseId) ?? null },
    journal: {
      append: async (entry) => void entries.push(entry),
      list: async (filter = {}) =>
        entries.filter((entry) => Object.entries(filter).every(([key, value]) => entry[key as 'kind'] === value)),
    },
  };
}

function createMemoryLedger(keep: (...kept: Parameters<TurnLedger['finish']>) => void): TurnLedger {
  const begun = new Set<string>();
  return {
    begin: async (key) => {
      const name = `${key.conversationId}|${key.activityId}`;
      if (begun.has(name)) return { kind: 'repeat' };
      begun.add(name);
      return { kind: 'begun', claim: { ...key, lease: { name, holder: 'memory', epoch: 1 }, isResumed: false } };
    },
    finish: async (claim, outcome) => {
      keep(claim, outcome);
      return [];
    },
    abandon: async () => {},
    listInterrupted: async () => [],
    closeInterrupted: async () => false,
  };
}
