import type { Language } from '../../src/core/language.ts';
import type { Journal, JournalEntry } from '../../src/core/ports/journal.ts';
import type { DialogRecord, DialogStates, Preferences, SeenActivities } from '../../src/core/ports/memory-store.ts';

export interface MemoryPorts {
  readonly preferences: Preferences;
  readonly seen: SeenActivities;
  readonly dialogs: DialogStates;
  readonly journal: Journal;
}

/** What the store remembers, in memory. */
export function createMemoryPorts(): MemoryPorts {
  const languages = new Map<string, Language>();
  const claimed = new Set<string>();
  const records = new Map<string, DialogRecord>();
  const entries: JournalEntry[] = [];
  return {
    preferences: {
      readLanguage: async (personId) => languages.get(personId) ?? null,
      writeLanguage: async (personId, language) => void languages.set(personId, language),
    },
    seen: {
      claim: async (conversationId, activityId) => {
        const key = `${conversationId}|${activityId}`;
        const isNew = !claimed.has(key);
        claimed.add(key);
        return isNew;
      },
    },
    dialogs: {
      read: async (conversationId, personId) => records.get(`${conversationId}|${personId}`) ?? null,
      write: async (conversationId, personId, state, expectedVersion) =>
        void records.set(`${conversationId}|${personId}`, { state, version: expectedVersion + 1 }),
    },
    journal: {
      append: async (entry) => void entries.push(entry),
      list: async (filter = {}) =>
        entries.filter((entry) => Object.entries(filter).every(([key, value]) => entry[key as 'kind'] === value)),
    },
  };
}
