import type { Generated } from 'kysely';

/** Times are milliseconds since 1970, UTC; structured values are JSON text, so that both engines share one schema. */
export interface StoreSchema {
  journal: {
    seq: number;
    at_ms: number;
    kind: string;
    turn_id: string;
    asker_key: string;
    subject_key: string | null;
    what: string;
    details: string;
    language: string;
    prev_mac: string;
    key_id: string;
    mac: string;
  };
  journal_head: { name: string; seq: number; mac: string; key_id: string; signature: string };
  journal_checkpoints: {
    seq: number;
    mac: string;
    removed: number;
    from_ms: number;
    to_ms: number;
    made_ms: number;
    key_id: string;
    signature: string;
  };
  journal_unsigned: {
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
  people: { person_key: string; person_id: string; created_ms: number };
  forgotten: { person_hash: string; forgotten_ms: number };
  preferences: { person_id: string; language: string; changed_ms: number };
  seen_activities: {
    conversation_id: string;
    activity_id: string;
    asker_id: string;
    seen_ms: number;
    finished_ms: number | null;
  };
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
  conversations: {
    conversation_id: string;
    scope: string;
    service_url: string;
    tenant_id: string;
    bot_id: string;
    retired_ms: number | null;
    changed_ms: number;
  };
  dialog_states: { conversation_id: string; person_id: string; state: string; version: number; changed_ms: number };
  cases: {
    case_id: string;
    asker_id: string;
    subject_id: string | null;
    verdict: string;
    facts: string;
    version: number;
    created_ms: number;
    changed_ms: number;
  };
  leases: { name: string; holder: string; epoch: number; expires_ms: number };
  jobs: {
    id: Generated<number>;
    kind: string;
    payload: string;
    dedupe_key: string | null;
    state: string;
    due_ms: number;
    attempts: number;
    max_attempts: number;
    claimed_by: string | null;
    claim_epoch: number;
    reason: string | null;
    created_ms: number;
    finished_ms: number | null;
  };
  outbox: {
    slot: string;
    place: string;
    message: string;
    position: number;
    version: number;
    sent_version: number;
    activity_id: string | null;
    state: string;
    due_ms: number;
    expires_ms: number | null;
    attempts: number;
    claimed_by: string | null;
    claim_epoch: number;
    is_uncertain: number;
    reason: string | null;
    created_ms: number;
    changed_ms: number;
  };
  send_pace: { place: string; free_ms: number };
  audit_events: { at_ms: number; id: string; event: string };
  audit_event_people: { day: number; person_id: string; at_ms: number; id: string };
  audit_mirror: { name: string; epoch: number; revision: number; polled_ms: number | null; progress: string };
  reporting_starts: { slot: number; free_ms: number };
}
