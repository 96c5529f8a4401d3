import type { Kysely } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { DialogStates } from '../../core/ports/memory-store.ts';
import type { StoreSchema } from './schema.ts';

export function createDialogStates(db: Kysely<StoreSchema>): DialogStates {
  return {
    read: async (conversationId, personId) => {
      const row = await db
        .selectFrom('dialog_states')
        .select(['state', 'version'])
        .where('conversation_id', '=', conversationId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row ?? null;
    },
    write: async (conversationId, personId, state, expectedVersion) => {
      const changed = { state, version: expectedVersion + 1, changed_ms: Date.now() };
      const key = { conversation_id: conversationId, person_id: personId };
      const written =
        expectedVersion === 0
          ? (
              await db
                .insertInto('dialog_states')
                .values({ ...key, ...changed })
                .onConflict((conflict) => conflict.doNothing())
                .executeTakeFirst()
            ).numInsertedOrUpdatedRows
          : (
              await db
                .updateTable('dialog_states')
                .set(changed)
                .where('conversation_id', '=', conversationId)
                .where('person_id', '=', personId)
                .where('version', '=', expectedVersion)
                .executeTakeFirst()
            ).numUpdatedRows;
      if (written !== 1n) throw new AppError('conflict', 'the dialog moved on meanwhile; read it again');
    },
  };
}
