import type { Kysely } from 'kysely';
import { holdsAny, type PersonalTable } from './personal-tables.ts';
import type { StoreSchema } from './schema.ts';

/** The texts that give a person away: in any table, and in the audit log alone. */
export interface Traces {
  readonly anywhere: readonly string[];
  readonly inAuditLog: readonly string[];
}

/** The id, the names of the person's own chat, and the sign-in names that the audit log has for the id. */
export async function tracesOfPerson(db: Kysely<StoreSchema>, personId: string): Promise<Traces> {
  const chats = await db.selectFrom('personal_chats').selectAll().where('person_id', '=', personId).execute();
  const rows = await db
    .selectFrom('audit_events')
    .select('event')
    .where(holdsAny('audit_events', [personId]))
    .execute();
  const names = new Set(rows.flatMap(({ event }) => signInNames(event, personId)));
  return {
    anywhere: [personId, ...chats.flatMap((chat) => [chat.conversation_id, chat.user_id])].filter(Boolean),
    // With its quotes, so that it is not found at the end of a longer name.
    inAuditLog: [...names].map((name) => JSON.stringify(name)),
  };
}

export function textsFor(table: PersonalTable, { anywhere, inAuditLog }: Traces): readonly string[] {
  return table === 'audit_events' ? [...anywhere, ...inAuditLog] : anywhere;
}

interface Named {
  readonly actor?: { readonly entraObjectId?: unknown; readonly userPrincipalName?: unknown };
  readonly targetIds?: readonly unknown[];
  readonly targetNames?: readonly unknown[];
}

function signInNames(event: string, personId: string): readonly string[] {
  const { actor, targetIds = [], targetNames = [] } = JSON.parse(event) as Named;
  const names = [
    actor?.entraObjectId === personId ? actor.userPrincipalName : null,
    // Names of others may stand beside several ids.
    targetIds.length === 1 && targetNames.length === 1 && targetIds[0] === personId ? targetNames[0] : null,
  ];
  return names.filter((name): name is string => typeof name === 'string' && name.includes('@'));
}
