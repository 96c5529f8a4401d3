import { sql } from 'kysely';
import type { StoreEngine } from '../../../src/integrations/store/store-engine.ts';

export interface JobCounts {
  /** Jobs that are not done. */
  readonly left: number;
  readonly dead: number;
  /** Jobs that are done without an effect. */
  readonly lost: number;
  /** Effects beyond the one that each job has. */
  readonly twice: number;
  /** How often a job was begun again. */
  readonly reruns: number;
}

/** What became of the jobs of a job process. */
export async function countJobs({ db }: StoreEngine): Promise<JobCounts> {
  const jobs = await db.selectFrom('jobs').selectAll().where('kind', '=', 'check').execute();
  const lines = await db
    .selectFrom('journal')
    .select(['turn_id', sql<number>`count(*)`.as('count')])
    .groupBy('turn_id')
    .execute();
  const left = await db.selectFrom('jobs').select('payload').where('kind', '=', 'left').execute();
  const effects = new Map<string, number>(lines.map(({ turn_id, count }) => [turn_id, Number(count)]));
  for (const { payload } of left) {
    const key = `left-${JSON.parse(payload).by}`;
    effects.set(key, (effects.get(key) ?? 0) + 1);
  }
  const expected = jobs
    .filter(({ state }) => state === 'done')
    .flatMap(({ id, payload }) => [`job-${id}`, ...(JSON.parse(payload).leavesJob === true ? [`left-${id}`] : [])]);
  const total = [...effects.values()].reduce((sum, count) => sum + count, 0);
  const present = expected.filter((key) => effects.has(key)).length;
  return {
    left: jobs.filter(({ state }) => state !== 'done').length,
    dead: jobs.filter(({ state }) => state === 'dead').length,
    lost: expected.length - present,
    twice: total - present,
    reruns: jobs.reduce((sum, { attempts }) => sum + Math.max(0, attempts - 1), 0),
  };
}
