import { sql, type Transaction } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { ClaimedJob, JobEffects, JobQueue, JobRecord } from '../../core/ports/jobs.ts';
import type { JournalEntry } from '../../core/ports/journal.ts';
import type { NewMessage } from '../../core/ports/outbox.ts';
import { addJobs } from './add-jobs.ts';
import { claimJobs, endOfClaim } from './claim-jobs.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

/** How the other tables take what a job leaves behind, inside the transaction of its completion. */
export interface EffectWriters {
  appendEntries(transaction: Transaction<StoreSchema>, entries: readonly JournalEntry[]): Promise<unknown>;
  putMessages(transaction: Transaction<StoreSchema>, messages: readonly NewMessage[]): Promise<unknown>;
}

export function createJobQueue(engine: StoreEngine, writers: EffectWriters): JobQueue {
  const { db, commit, nowMs } = engine;
  return {
    add: async (jobs) => (jobs.length === 0 ? 0 : commit((transaction) => addJobs(transaction, engine, jobs))),
    claim: async (claim) =>
      claim.kinds.length === 0 || claim.most < 1
        ? []
        : commit((transaction) => claimJobs({ engine, transaction, claim })),
    extend: (job, forMs) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await updateClaimed(transaction, job)
          .set({ due_ms: endOfClaim(engine, forMs) })
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    complete: (job, effects = {}) =>
      commit(async (transaction) => {
        // First, so that nobody can take the job until the effects are there too.
        const { numUpdatedRows } = await updateClaimed(transaction, job)
          .set({ state: 'done', claimed_by: null, reason: null, finished_ms: nowMs() })
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) throw lostClaim(job);
        await keepEffects({ engine, writers, transaction }, effects);
      }),
    fail: (job, { reason, inMs }) =>
      commit(async (transaction) => {
        const row = await updateClaimed(transaction, job)
          .set({
            state: sql<string>`case when attempts >= max_attempts then 'dead' else 'waiting' end`,
            finished_ms: sql<number | null>`case when attempts >= max_attempts then ${nowMs()} end`,
            due_ms: sql<number>`${nowMs()} + cast(${Math.round(inMs)} as bigint)`,
            claimed_by: null,
            reason,
          })
          .returning('state')
          .executeTakeFirst();
        if (row === undefined) throw lostClaim(job);
        return row.state === 'dead' ? 'dead' : 'retried';
      }),
    bury: (job, reason) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await updateClaimed(transaction, job)
          .set({ state: 'dead', claimed_by: null, reason, finished_ms: nowMs() })
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) throw lostClaim(job);
      }),
    list: async ({ state, most }) => {
      // What waits longest comes first; of what is over, the newest.
      const direction = state === 'waiting' ? 'asc' : 'desc';
      const rows = await db
        .selectFrom('jobs')
        .select(['id', 'kind', 'state', 'attempts', 'due_ms', 'created_ms', 'reason'])
        .where('state', '=', state)
        .orderBy('due_ms', direction)
        .orderBy('id', direction)
        .limit(most)
        .execute();
      return rows.map(
        (row): JobRecord => ({
          id: row.id,
          kind: row.kind,
          state,
          attempts: row.attempts,
          dueAt: new Date(row.due_ms).toISOString(),
          createdAt: new Date(row.created_ms).toISOString(),
          reason: row.reason,
        }),
      );
    },
    revive: (id) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('jobs')
          // Whoever had it before it died must not be able to finish it now.
          .set({
            state: 'waiting',
            due_ms: nowMs(),
            attempts: 0,
            claim_epoch: sql<number>`claim_epoch + 1`,
            reason: null,
            finished_ms: null,
          })
          .where('id', '=', id)
          .where('state', '=', 'dead')
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    drop: (id) =>
      commit(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('jobs')
          .where('id', '=', id)
          .where('state', '=', 'dead')
          .executeTakeFirst();
        return numDeletedRows === 1n;
      }),
  };
}

/** A change to a job that only the claim which is in force may make. */
function updateClaimed(transaction: Transaction<StoreSchema>, { id, epoch }: ClaimedJob) {
  return transaction
    .updateTable('jobs')
    .where('id', '=', id)
    .where('claim_epoch', '=', epoch)
    .where('state', '=', 'waiting');
}

interface Keeping {
  readonly engine: StoreEngine;
  readonly writers: EffectWriters;
  readonly transaction: Transaction<StoreSchema>;
}

async function keepEffects({ engine, writers, transaction }: Keeping, effects: JobEffects): Promise<void> {
  const { jobs = [], messages = [], entries = [] } = effects;
  if (jobs.length > 0) await addJobs(transaction, engine, jobs);
  if (entries.length > 0) await writers.appendEntries(transaction, entries);
  if (messages.length > 0) await writers.putMessages(transaction, messages);
}

function lostClaim({ id }: ClaimedJob): AppError {
  return new AppError('conflict', `the claim on job ${id} has run out, and its work was given to somebody else`);
}
