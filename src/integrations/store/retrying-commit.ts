import type { Kysely } from 'kysely';
import type { Commit } from './group-commit.ts';

const attempts = 4;
// Deadlock and serialisation failure: PostgreSQL undid the transaction and asks for it again.
const undone = ['40P01', '40001'];

/** Each piece is a transaction of its own, on any connection; one that the database had to undo runs again. */
export function createRetryingCommit<Schema>(db: Kysely<Schema>): Commit<Schema> {
  return async (work) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await db.transaction().execute(work);
      } catch (error) {
        if (attempt === attempts || !isUndone(error)) throw error;
      }
    }
  };
}

function isUndone(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && undone.includes(String(error.code));
}
