import { sql, type Transaction } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { Lease, Leases } from '../../core/ports/leases.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

/** No lease may last longer; one that ends later was taken by a clock that was wrong. */
const longestLeaseMs = 10 * 60_000;

export function createLeases(engine: StoreEngine): Leases {
  const { commit } = engine;
  return {
    take: (name, forMs) => commit((transaction) => takeLease({ engine, transaction, name, forMs })),
    extend: (lease, forMs) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('leases')
          .set({ expires_ms: endOf(engine, forMs) })
          .where('name', '=', lease.name)
          .where('holder', '=', lease.holder)
          .where('epoch', '=', lease.epoch)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    release: async (lease) => {
      await commit((transaction) => releaseLease(transaction, lease));
    },
  };
}

interface Taking {
  readonly engine: StoreEngine;
  readonly transaction: Transaction<StoreSchema>;
  readonly name: string;
  readonly forMs: number;
}

/** Takes a lease inside a transaction of the caller; null: another holder has it. */
export async function takeLease({ engine, transaction, name, forMs }: Taking): Promise<Lease | null> {
  const { holder, nowMs } = engine;
  const row = await transaction
    .insertInto('leases')
    .values({ name, holder, epoch: 1, expires_ms: endOf(engine, forMs) })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({
          holder,
          epoch: sql<number>`leases.epoch + 1`,
          expires_ms: endOf(engine, forMs),
        })
        .where(({ eb, or }) =>
          or([
            eb('leases.holder', '=', holder),
            eb('leases.expires_ms', '<=', nowMs()),
            eb('leases.expires_ms', '>', sql<number>`${nowMs()} + ${sql.lit(longestLeaseMs)}`),
          ]),
        ),
    )
    .returning('epoch')
    .executeTakeFirst();
  return row === undefined ? null : { name, holder, epoch: row.epoch };
}

/** Gives a lease back inside a transaction of the caller; false: somebody else has taken it meanwhile. */
export async function releaseLease(transaction: Transaction<StoreSchema>, lease: Lease): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('leases')
    .set({ expires_ms: 0 })
    .where('name', '=', lease.name)
    .where('holder', '=', lease.holder)
    .where('epoch', '=', lease.epoch)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Lets the transaction go on only while nobody else has taken the lease, and keeps it so until the end of the
 * transaction. Throws AppError `conflict` otherwise.
 */
export async function fence(transaction: Transaction<StoreSchema>, lease: Lease): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('leases')
    .set({ epoch: lease.epoch })
    .where('name', '=', lease.name)
    .where('holder', '=', lease.holder)
    .where('epoch', '=', lease.epoch)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new AppError('conflict', `somebody else has taken the lease ${lease.name}`);
}

function endOf({ nowMs }: StoreEngine, forMs: number) {
  return sql<number>`${nowMs()} + ${sql.lit(Math.min(forMs, longestLeaseMs))}`;
}
