import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { deskId, operatorId } from '../../../core/ports/journal.ts';
import type { StoreSchema } from '../schema.ts';
import type { StoreEngine } from '../store-engine.ts';

const noPeople: readonly string[] = [operatorId, deskId];

/**
 * The random keys that stand for these people in the journal; made at the first mention. It is read every time, as
 * another replica may have forgotten somebody a moment ago; the caller holds the head of the chain, under which alone
 * keys come and go.
 */
export async function personKeys(
  transaction: Transaction<StoreSchema>,
  { nowMs }: Pick<StoreEngine, 'nowMs'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = [...new Set(ids)].filter((id) => !noPeople.includes(id));
  const keys = new Map(noPeople.map((id) => [id, id]));
  if (people.length === 0) return keys;
  const known = await transaction.selectFrom('people').selectAll().where('person_id', 'in', people).execute();
  for (const { person_id, person_key } of known) keys.set(person_id, person_key);
  const made = people
    .filter((id) => !keys.has(id))
    .map((person_id) => ({ person_id, person_key: newKey(), created_ms: nowMs() }));
  if (made.length > 0) await transaction.insertInto('people').values(made).execute();
  for (const { person_id, person_key } of made) keys.set(person_id, person_key);
  return keys;
}

function newKey(): string {
  return `person-${randomBytes(12).toString('base64url')}`;
}
