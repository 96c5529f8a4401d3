import type { Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { CaseRecord } from '../core/ports/cases.ts';
import type { JournalEntry } from '../core/ports/journal.ts';

/** What one turn says and leaves behind, until all of it is kept together. */
export interface TurnNotes {
  readonly messages: readonly Message[];
  readonly entries: readonly JournalEntry[];
  readonly cases: readonly CaseRecord[];
  readonly language: Language | null;
  say(message: Message): void;
  record(entry: JournalEntry): void;
  keepCase(record: CaseRecord): void;
  chooseLanguage(language: Language): void;
}

export function createTurnNotes(): TurnNotes {
  const messages: Message[] = [];
  const entries: JournalEntry[] = [];
  const cases = new Map<string, CaseRecord>();
  let chosen: Language | null = null;
  return {
    messages,
    entries,
    get cases() {
      return [...cases.values()];
    },
    get language() {
      return chosen;
    },
    say: (message) => void messages.push(message),
    record: (entry) => void entries.push(entry),
    keepCase: (record) => void cases.set(record.caseId, record),
    chooseLanguage: (language) => {
      chosen = language;
    },
  };
}
