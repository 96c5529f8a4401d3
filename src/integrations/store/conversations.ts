import type { Conversation, Conversations } from '../../core/ports/conversations.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

export function createConversations({ db, nowMs }: StoreEngine): Conversations {
  return {
    read: async (conversationId) => {
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .where('retired_ms', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : conversationOf(row);
    },
    write: async (conversation) => {
      const values = rowOf(conversation);
      const changes = { ...values, retired_ms: null, changed_ms: nowMs() };
      await db
        .insertInto('conversations')
        .values(changes)
        .onConflict((conflict) =>
          conflict
            .column('conversation_id')
            .doUpdateSet(changes)
            // Most turns come from a conversation that is already stored as it is; those leave the disk alone.
            .where(({ eb, or }) =>
              or([
                ...kept.map((column) => eb(`conversations.${column}`, '!=', values[column])),
                eb('conversations.retired_ms', 'is not', null),
              ]),
            ),
        )
        .execute();
    },
    retire: async (conversationId) => {
      await db
        .updateTable('conversations')
        .set({ retired_ms: nowMs() })
        .where('conversation_id', '=', conversationId)
        .execute();
    },
  };
}

const kept = ['scope', 'service_url', 'tenant_id', 'bot_id'] as const;

type Row = Omit<StoreSchema['conversations'], 'retired_ms' | 'changed_ms'>;

function conversationOf(row: Row): Conversation {
  return {
    conversationId: row.conversation_id,
    scope: row.scope === 'channel' ? 'channel' : 'group',
    serviceUrl: row.service_url,
    tenantId: row.tenant_id,
    botId: row.bot_id,
  };
}

function rowOf(conversation: Conversation): Row {
  return {
    conversation_id: conversation.conversationId,
    scope: conversation.scope,
    service_url: conversation.serviceUrl,
    tenant_id: conversation.tenantId,
    bot_id: conversation.botId,
  };
}
