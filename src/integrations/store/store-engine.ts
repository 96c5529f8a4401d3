import type { Kysely, RawBuilder } from 'kysely';
import type { Commit } from './group-commit.ts';
import type { StoreSchema } from './schema.ts';

/** An open database that is ours and up to date. */
export interface StoreEngine {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<StoreSchema>;
  readonly commit: Commit<StoreSchema>;
  /** The database's own clock in milliseconds: the one that all replicas share. An expression for a statement. */
  readonly nowMs: () => RawBuilder<number>;
  /** Names this process among all that ever used the database. */
  readonly holder: string;
}

/** A database that was opened and not yet written to. */
export interface FoundDatabase {
  readonly db: Kysely<StoreSchema>;
  /** Names the database in messages. */
  readonly place: string;
  readonly tables: readonly string[];
}

export interface EngineOptions {
  /** Throws where the database must be left as it is. */
  readonly examine?: (database: FoundDatabase) => Promise<void>;
  readonly holder: string;
  /** For tests of clocks that jump: added to the database's clock. */
  readonly clockOffsetMs?: () => number;
}
