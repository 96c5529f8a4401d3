import type { SeenActivities } from '../../core/ports/memory-store.ts';
import type { Commit } from './group-commit.ts';
import type { StoreSchema } from './schema.ts';

// Teams redelivers within minutes; a day is ample.
const rememberedMs = 24 * 3_600_000;
const sweepEvery = 500;

export function createSeenActivities(commit: Commit<StoreSchema>): SeenActivities {
  let claims = 0;
  return {
    claim: async (conversationId, activityId, now) => {
      const nowMs = Date.parse(now);
      claims += 1;
      const isDue = claims % sweepEvery === 0;
      return await commit(async (transaction) => {
        if (isDue) {
          await transaction
            .deleteFrom('seen_activities')
            .where('seen_ms', '<', nowMs - rememberedMs)
            .execute();
        }
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('seen_activities')
          .values({
            conversation_id: conversationId,
            activity_id: activityId,
            asker_id: '',
            seen_ms: nowMs,
            finished_ms: nowMs,
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return numInsertedOrUpdatedRows === 1n;
      });
    },
  };
}
