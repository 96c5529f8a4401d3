import type { AppendEntries } from './journal/append-entries.ts';
import type { JournalKeys } from './journal/journal-keys.ts';
import type { StoreEngine } from './store-engine.ts';

/** What a part of the store needs that writes into the journal together with its own rows. */
export interface JournalParts {
  readonly engine: StoreEngine;
  readonly keys: JournalKeys;
  readonly appendEntries: AppendEntries;
}
