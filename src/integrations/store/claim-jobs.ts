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
  const isPostgres = engine.kind === 'postgres';
  // A queue is mostly empty, so PostgreSQL expects a few rows, and would sort thousands after an outage for each claim
  // instead of walking along the index. https://www.postgresql.org/docs/current/runtime-config-query.html
  if (isPostgres) await sql`set local enable_bitmapscan = off`.execute(transaction);
  // As a query of its own the clock is read once; the index could not be searched for an ever-changing value.
  const now = sql<number>`(select ${engine.nowMs()})`;
  const waiting = transaction
    .selectFrom('jobs')
    .select(['id', 'kind', 'payload', 'attempts', 'max_attempts', 'claim_epoch'])
    .where('state', '=', 'waiting')
    .where('kind', 'in', claim.kinds)
    .orderBy('due_ms')
    .orderBy('id')
    .$if(isPostgres, (query) => query.forUpdate().skipLocked());
  const due = await waiting.where('due_ms', '<=', now).limit(claim.most).execute();
  if (due.length === claim.most) return due;
  const stranded = await waiting
    .where('claimed_by', 'is not', null)
    .where('due_ms', '>', sql<number>`${now} + ${sql.lit(longestClaimMs)}`)
    .limit(claim.most - due.length)
    .execute();
  return [...due, ...stranded];
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
