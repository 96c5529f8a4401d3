import type { Kysely, Transaction } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import type { DialogStates } from '../../core/ports/memory-store.ts';
import type { Commit } from './group-commit.ts';
import type { StoreSchema } from './schema.ts';

export interface DialogChange {
  readonly conversationId: string;
  readonly personId: string;
  readonly state: string;
  readonly expectedVersion: number;
}

export function createDialogStates(db: Kysely<StoreSchema>, commit: Commit<StoreSchema>): DialogStates {
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
      await commit((transaction) =>
        writeDialogState(transaction, { conversationId, personId, state, expectedVersion }),
      );
    },
  };
}

/** Inside a transaction of the caller. Throws AppError `conflict` when somebody wrote since the version was read. */
export async function writeDialogState(transaction: Transaction<StoreSchema>, change: DialogChange): Promise<void> {
  const isWritten =
    change.expectedVersion === 0 ? await insert(transaction, change) : await update(transaction, change);
  if (!isWritten) throw new AppError('conflict', 'the dialog moved on meanwhile; read it again');
}

async function insert(
  transaction: Transaction<StoreSchema>,
  { conversationId, personId, state }: DialogChange,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('dialog_states')
    .values({ conversation_id: conversationId, person_id: personId, state, version: 1, changed_ms: Date.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function update(transaction: Transaction<StoreSchema>, change: DialogChange): Promise<boolean> {
  const { conversationId, personId, state, expectedVersion } = change;
  const { numUpdatedRows } = await transaction
    .updateTable('dialog_states')
    .set({ state, version: expectedVersion + 1, changed_ms: Date.now() })
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', personId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
