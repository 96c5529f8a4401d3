import type { Generated } from 'kysely';

/** Times are milliseconds since 1970, UTC; structured values are JSON text, so that both engines share one schema. */
export interface StoreSchema {
  journal: {
    seq: Generated<number>;
    at_ms: number;
    kind: string;
    turn_id: string;
    asker_id: string;
    subject_id: string | null;
    what: string;
    details: string;
    language: string;
  };
  preferences: { person_id: string; language: string; changed_ms: number };
  seen_activities: { conversation_id: string; activity_id: string; seen_ms: number };
  personal_chats: {
    person_id: string;
    conversation_id: string;
    service_url: string;
    tenant_id: string;
    bot_id: string;
    user_id: string;
    retired_ms: number | null;
    changed_ms: number;
  };
  dialog_states: { conversation_id: string; person_id: string; state: string; version: number; changed_ms: number };
}
