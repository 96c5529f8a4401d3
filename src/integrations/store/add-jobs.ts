import { sql, type Transaction } from 'kysely';
import type { NewJob } from '../../core/ports/jobs.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

const usualAttempts = 8;
// An engine takes a limited number of values in one statement.
const mostAtOnce = 200;

/** Adds jobs inside a transaction of the caller, so that they exist exactly when its other rows do; how many were new. */
export async function addJobs(
  transaction: Transaction<StoreSchema>,
  engine: StoreEngine,
  jobs: readonly NewJob[],
): Promise<number> {
  let added = 0;
  for (let first = 0; first < jobs.length; first += mostAtOnce) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('jobs')
      .values(jobs.slice(first, first + mostAtOnce).map((job) => rowOf(engine, job)))
      .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
      .executeTakeFirstOrThrow();
    added += Number(numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

function rowOf({ nowMs }: StoreEngine, { kind, payload, dedupeKey, inMs = 0, maxAttempts = usualAttempts }: NewJob) {
  return {
    kind,
    payload: JSON.stringify(payload),
    dedupe_key: dedupeKey ?? null,
    state: 'waiting',
    due_ms: sql<number>`${nowMs()} + cast(${Math.round(inMs)} as bigint)`,
    attempts: 0,
    max_attempts: maxAttempts,
    claim_epoch: 0,
    created_ms: nowMs(),
  };
}
