import type { StoreEngine } from './store-engine.ts';

// A long deletion would hold up everybody who writes.
const mostAtOnce = 1_000;

/**
 * Takes away jobs that were done before then; how many. Their keys are forgotten with them: a job of the same key would
 * be done again. Dead jobs stay until somebody decides about them.
 */
export async function purgeJobs({ commit }: StoreEngine, beforeMs: number): Promise<number> {
  for (let purged = 0; ; ) {
    const { numDeletedRows } = await commit((transaction) =>
      transaction
        .deleteFrom('jobs')
        .where('id', 'in', (query) =>
          query
            .selectFrom('jobs')
            .select('id')
            .where('state', '=', 'done')
            .where('finished_ms', '<', beforeMs)
            .limit(mostAtOnce),
        )
        .executeTakeFirst(),
    );
    purged += Number(numDeletedRows);
    if (numDeletedRows < BigInt(mostAtOnce)) return purged;
  }
}
