import type { Kysely } from 'kysely';
import type { PersonalChat, PersonalChats } from '../../core/ports/personal-chats.ts';
import type { StoreSchema } from './schema.ts';

const dayMs = 24 * 3_600_000;

export function createPersonalChats(db: Kysely<StoreSchema>): PersonalChats {
  return {
    read: async (personId) => {
      const row = await db
        .selectFrom('personal_chats')
        .selectAll()
        .where('person_id', '=', personId)
        .where('retired_ms', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : chatOf(row);
    },
    write: async (chat) => {
      const values = { ...rowOf(chat), retired_ms: null, changed_ms: Date.now() };
      await db
        .insertInto('personal_chats')
        .values(values)
        .onConflict((conflict) =>
          conflict
            .column('person_id')
            .doUpdateSet(values)
            // Most turns come from a chat that is already stored as it is; those leave the disk alone.
            .where(({ eb, or }) =>
              or([
                ...kept.map((column) => eb(`personal_chats.${column}`, '!=', values[column])),
                eb('personal_chats.retired_ms', 'is not', null),
                // Once a day they say that the chat is in use.
                eb('personal_chats.changed_ms', '<', values.changed_ms - dayMs),
              ]),
            ),
        )
        .execute();
    },
    retire: async (personId) => {
      await db
        .updateTable('personal_chats')
        .set({ retired_ms: Date.now() })
        .where('person_id', '=', personId)
        .execute();
    },
  };
}

const kept = ['conversation_id', 'service_url', 'tenant_id', 'bot_id', 'user_id'] as const;

type Row = StoreSchema['personal_chats'];

function chatOf(row: Omit<Row, 'retired_ms' | 'changed_ms'>): PersonalChat {
  return {
    personId: row.person_id,
    conversationId: row.conversation_id,
    serviceUrl: row.service_url,
    tenantId: row.tenant_id,
    botId: row.bot_id,
    userId: row.user_id,
  };
}

function rowOf(chat: PersonalChat): Omit<Row, 'retired_ms' | 'changed_ms'> {
  return {
    person_id: chat.personId,
    conversation_id: chat.conversationId,
    service_url: chat.serviceUrl,
    tenant_id: chat.tenantId,
    bot_id: chat.botId,
    user_id: chat.userId,
  };
}
