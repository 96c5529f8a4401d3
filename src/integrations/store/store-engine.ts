import type { Kysely } from 'kysely';
import type { Commit } from './group-commit.ts';
import type { StoreSchema } from './schema.ts';

/** An open database that is ours and up to date. */
export interface StoreEngine {
  readonly db: Kysely<StoreSchema>;
  readonly commit: Commit<StoreSchema>;
}
