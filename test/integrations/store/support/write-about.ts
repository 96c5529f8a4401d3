import type { StorePlace } from '../../../../src/integrations/store/open-store.ts';
import type { TestEngine } from './store-engines.ts';

const quoted = (value: string | number | null) => (typeof value === 'string' ? `'${value}'` : String(value));

/** One row in a table, behind the back of the store. */
export async function writeRow(
  engine: TestEngine,
  place: StorePlace,
  table: string,
  row: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const values = Object.values(row).map(quoted).join(', ');
  await engine.execute(place, `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${values})`);
}

interface About {
  readonly personId: string;
  readonly upn: string;
  /** Tells rows apart. */
  readonly tag: string;
  readonly ms: number;
  readonly isFinished?: boolean;
}

/** Rows about one person in every table that has any, as a desk at work leaves them. */
export async function writeAbout(
  engine: TestEngine,
  place: StorePlace,
  { personId, upn, tag, ms }: About,
): Promise<void> {
  const write = (table: string, row: Readonly<Record<string, string | number | null>>) =>
    writeRow(engine, place, table, row);
  const chat = `a:chat-${tag}`;
  const event = (actor: object, ids: readonly string[], names: readonly string[]) =>
    JSON.stringify({ activity: 'Reset password', actor, targetIds: ids, targetNames: names });
  await write('preferences', { person_id: personId, language: 'sv', changed_ms: ms });
  await write('personal_chats', {
    person_id: personId,
    conversation_id: chat,
    service_url: 'https://smba.example',
    tenant_id: 'tenant',
    bot_id: '28:bot',
    user_id: `29:${tag}`,
    retired_ms: null,
    changed_ms: ms,
  });
  await write('conversations', {
    conversation_id: chat,
    scope: 'personal',
    service_url: 'https://smba.example',
    tenant_id: 'tenant',
    bot_id: '28:bot',
    retired_ms: null,
    changed_ms: ms,
  });
  await write('dialog_states', {
    conversation_id: `channel-${tag}`,
    person_id: `technician-${tag}`,
    state: JSON.stringify({ slots: { subjectId: personId } }),
    version: 1,
    changed_ms: ms,
  });
  await write('seen_activities', {
    conversation_id: `channel-${tag}`,
    activity_id: '1',
    asker_id: personId,
    seen_ms: ms,
    finished_ms: ms,
  });
  await write('cases', {
    case_id: `case-${tag}`,
    asker_id: `technician-${tag}`,
    subject_id: personId.toUpperCase(),
    verdict: '{}',
    facts: '{}',
    version: 1,
    created_ms: ms,
    changed_ms: ms,
  });
  await write('jobs', {
    kind: 'remind',
    payload: JSON.stringify({ personId }),
    dedupe_key: `remind:${personId}`,
    state: 'done',
    due_ms: ms,
    attempts: 1,
    max_attempts: 8,
    claim_epoch: 1,
    created_ms: ms,
    finished_ms: ms,
  });
  await write('outbox', {
    slot: `answer-${tag}`,
    place: `person:${personId}`,
    message: '{}',
    position: 1,
    version: 1,
    sent_version: 1,
    state: 'sent',
    due_ms: ms,
    attempts: 1,
    claim_epoch: 1,
    is_uncertain: 0,
    created_ms: ms,
    changed_ms: ms,
  });
  await write('send_pace', { place: `person:${personId}`, free_ms: ms });
  await write('leases', { name: `conversation:${chat}`, holder: 'north', epoch: 1, expires_ms: ms });
  const events = [
    event({ kind: 'person', entraObjectId: personId, userPrincipalName: upn }, [`helper-${tag}`], ['helper']),
    // Without the id, but with the name that the row before has for it.
    event({ kind: 'person', entraObjectId: null, userPrincipalName: upn }, [], []),
  ];
  for (const [index, text] of events.entries()) {
    await write('audit_events', { at_ms: ms, id: `event-${tag}-${index}`, event: text });
    for (const person_id of [personId, `helper-${tag}`])
      await write('audit_event_people', { day: 1, person_id, at_ms: ms, id: `event-${tag}-${index}` });
  }
}
