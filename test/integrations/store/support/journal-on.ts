import type { Journal } from '../../../../src/core/ports/journal.ts';
import { createAppendEntries } from '../../../../src/integrations/store/journal/append-entries.ts';
import { createJournalKeys } from '../../../../src/integrations/store/journal/journal-keys.ts';
import { createJournal } from '../../../../src/integrations/store/journal.ts';
import type { StoreEngine } from '../../../../src/integrations/store/store-engine.ts';

/** The journal alone, on an engine that a test has opened; always with the same key. */
export function journalOn(engine: StoreEngine): Journal {
  return createJournal(engine, createAppendEntries(engine, createJournalKeys([Buffer.alloc(32, 7)])));
}
