import { sql, type Transaction } from 'kysely';
import type { ClaimedJob, JobPayload, JobQueue } from '../../core/ports/jobs.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

/** No claim may last longer; one that ends later was made by a clock that was wrong. */
const longestClaimMs = 10 * 60_000;

interface Claiming {
  readonly engine: StoreEngine;
  readonly transaction: Transaction<StoreSchema>;
  readonly claim: Parameters<JobQueue['claim']>[0];
}

/** Takes jobs that are due into the hands of this process; one that was in hand too often without an end is given up. */
export async function claimJobs(claiming: Claiming): Promise<readonly ClaimedJob[]> {
  const { engine, transaction, claim } = claiming;
  const rows = await selectDue(claiming);
  const isSpent = (row: (typeof rows)[number]) => row.attempts >= row.max_attempts;
  const spent = rows.filter(isSpent).map(({ id }) => id);
  const claimed = rows.filter((row) => !isSpent(row));
  if (spent.length > 0) await giveUp(claiming, spent);
  if (claimed.length > 0) {
    await transaction
      .updateTable('jobs')
      .set({
        due_ms: endOfClaim(engine, claim.forMs),
        attempts: sql<number>`attempts + 1`,
        claim_epoch: sql<number>`claim_epoch + 1`,
        claimed_by: engine.holder,
      })
      .where(
        'id',
        'in',
        claimed.map(({ id }) => id),
      )
      .execute();
  }
  return claimed.map((row) => ({
    id: row.id,
    kind: row.kind,
    payload: JSON.parse(row.payload) as JobPayload,
    attempt: row.attempts + 1,
    epoch: row.claim_epoch + 1,
  }));
}

export function endOfClaim({ nowMs }: StoreEngine, forMs: number) {
  return sql<number>`${nowMs()} + cast(${Math.round(Math.min(forMs, longestClaimMs))} as bigint)`;
}

async function selectDue({ engine, transaction, claim }: Claiming) {
  // As a query of its own the clock is read once; PostgreSQL could not search the index for an ever-changing value.
  const now = sql<number>`(select ${engine.nowMs()})`;
  return await transaction
    .selectFrom('jobs')
    .select(['id', 'kind', 'payload', 'attempts', 'max_attempts', 'claim_epoch'])
    .where('state', '=', 'waiting')
    .where('kind', 'in', claim.kinds)
    .where(({ eb, and, or }) =>
      or([
        eb('due_ms', '<=', now),
        and([eb('claimed_by', 'is not', null), eb('due_ms', '>', sql<number>`${now} + ${sql.lit(longestClaimMs)}`)]),
      ]),
    )
    .orderBy('due_ms')
    .orderBy('id')
    .limit(claim.most)
    .$if(engine.kind === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
}

/** Whoever had it last died over it, as it seems, and so did those before. */
async function giveUp({ engine, transaction }: Claiming, ids: readonly number[]): Promise<void> {
  await transaction
    .updateTable('jobs')
    .set({
      state: 'dead',
      reason: 'claim-ran-out',
      claim_epoch: sql<number>`claim_epoch + 1`,
      claimed_by: null,
      finished_ms: engine.nowMs(),
    })
    .where('id', 'in', ids)
    .execute();
}
