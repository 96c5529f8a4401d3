import type { Kysely } from 'kysely';
import type { ForgottenPeople } from '../../core/ports/privacy.ts';
import type { JournalKeys } from './journal/journal-keys.ts';
import { forgottenText } from './journal/signed-texts.ts';
import type { StoreSchema } from './schema.ts';

const freshMs = 1_000;

/** Reads the few hashes once a second at most, and hashes a name only when there are any. */
export function createForgottenPeople(db: Kysely<StoreSchema>, keys: JournalKeys): ForgottenPeople {
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<ReadonlyMap<string, number>> = Promise.resolve(new Map());
  return {
    isForgotten: async (personId, atMs) => {
      if (performance.now() - readAt > freshMs) {
        readAt = performance.now();
        reading = readForgotten(db);
        reading.catch(() => {
          readAt = Number.NEGATIVE_INFINITY;
        });
      }
      return isAmong(await reading, keys, personId, atMs);
    },
  };
}

/** The same for a transaction of the caller, which sees what is true at that moment. */
export async function forgottenAtOnce(
  db: Kysely<StoreSchema>,
  keys: JournalKeys,
): Promise<(personId: string, atMs: number) => boolean> {
  const forgotten = await readForgotten(db);
  return (personId, atMs) => isAmong(forgotten, keys, personId, atMs);
}

async function readForgotten(db: Kysely<StoreSchema>): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('forgotten').selectAll().execute();
  return new Map(rows.map(({ person_hash, forgotten_ms }) => [person_hash, forgotten_ms]));
}

function isAmong(forgotten: ReadonlyMap<string, number>, keys: JournalKeys, personId: string, atMs: number): boolean {
  if (forgotten.size === 0) return false;
  return keys.hashes(forgottenText(personId)).some((hash) => atMs <= (forgotten.get(hash) ?? Number.NEGATIVE_INFINITY));
}
