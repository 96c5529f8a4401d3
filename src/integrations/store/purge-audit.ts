import { sql } from 'kysely';
import type { MirrorProgress } from '../../core/ports/audit-mirror.ts';
import type { StoreEngine } from './store-engine.ts';

const rowsPerStep = 2_000;
const dayMs = 24 * 3600_000;

/** Takes away rows older than `beforeMs`, a few thousand in each transaction, and says so in the progress. */
export async function purgeAudit(engine: StoreEngine, beforeMs: number): Promise<number> {
  await tellProgress(engine, beforeMs);
  let purged = 0;
  for (;;) {
    const step = await purgeStep(engine, beforeMs);
    purged += step;
    if (step < rowsPerStep) break;
  }
  while ((await purgePeopleStep(engine, beforeMs)) === rowsPerStep);
  return purged;
}

/** Told first: an answer must not claim rows that are about to go. */
function tellProgress({ commit }: StoreEngine, beforeMs: number): Promise<void> {
  const before = new Date(beforeMs).toISOString();
  return commit(async (transaction) => {
    const row = await transaction
      .updateTable('audit_mirror')
      .set({ revision: sql<number>`revision + 1` })
      .returning(['name', 'progress'])
      .executeTakeFirst();
    if (row === undefined) return;
    const progress = JSON.parse(row.progress) as MirrorProgress;
    if (progress.readBackTo === null || progress.readBackTo >= before) return;
    const changed: MirrorProgress = {
      ...progress,
      readBackTo: before,
      gaps: progress.gaps.filter(({ to }) => to > before),
    };
    await transaction
      .updateTable('audit_mirror')
      .set({ progress: JSON.stringify(changed) })
      .where('name', '=', row.name)
      .execute();
  });
}

/** The key is in order of time, so the oldest rows are at its beginning and the end of a step is found at once. */
function purgeStep({ commit }: StoreEngine, beforeMs: number): Promise<number> {
  return commit(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('audit_events')
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('at_ms', 'id'),
          'in',
          selectFrom('audit_events')
            .select(['at_ms', 'id'])
            .where('at_ms', '<', beforeMs)
            .orderBy('at_ms')
            .limit(rowsPerStep)
            .$asTuple('at_ms', 'id'),
        ),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  });
}

function purgePeopleStep({ commit }: StoreEngine, beforeMs: number): Promise<number> {
  return commit(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('audit_event_people')
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('day', 'person_id', 'at_ms', 'id'),
          'in',
          selectFrom('audit_event_people')
            .select(['day', 'person_id', 'at_ms', 'id'])
            .where('day', '<=', Math.floor(beforeMs / dayMs))
            .where('at_ms', '<', beforeMs)
            .orderBy('day')
            .limit(rowsPerStep)
            .$asTuple('day', 'person_id', 'at_ms', 'id'),
        ),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  });
}
