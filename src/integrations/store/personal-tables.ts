import { type RawBuilder, sql } from 'kysely';
import type { StoreSchema } from './schema.ts';

/** Where rows about people are, and the columns in which a person can be named. The journal and its keys are apart. */
const personalTables = {
  preferences: ['person_id'],
  personal_chats: ['person_id', 'conversation_id', 'user_id'],
  conversations: ['conversation_id'],
  dialog_states: ['conversation_id', 'person_id', 'state'],
  seen_activities: ['conversation_id', 'asker_id'],
  cases: ['asker_id', 'subject_id', 'verdict', 'facts'],
  jobs: ['payload', 'dedupe_key', 'reason'],
  outbox: ['slot', 'place', 'message', 'reason'],
  send_pace: ['place'],
  leases: ['name'],
  audit_events: ['event'],
  audit_event_people: ['person_id'],
} as const satisfies Partial<Record<keyof StoreSchema, readonly string[]>>;

export type PersonalTable = keyof typeof personalTables;

export const personalTableNames = Object.keys(personalTables) as readonly PersonalTable[];

/** True for a row of the table that holds one of the texts anywhere, whatever the case. */
export function holdsAny(table: PersonalTable, texts: readonly string[]): RawBuilder<boolean> {
  const tests = personalTables[table].flatMap((column) =>
    texts.map((text) => sql`lower(${sql.ref(column)}) like ${patternOf(text)} escape '!'`),
  );
  return sql<boolean>`(${sql.join(tests, sql` or `)})`;
}

function patternOf(text: string): string {
  return `%${text.toLowerCase().replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
}
