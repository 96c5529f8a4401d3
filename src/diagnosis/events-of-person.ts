import type { AuditEvent } from '../core/audit-event.ts';
import { rememberFor } from './remember-for.ts';

/** Rows about one person: those that name them as the target, and those without a target that they began. Order kept. */
export function eventsOfPerson(events: readonly AuditEvent[], entraObjectId: string): readonly AuditEvent[] {
  return indexByPerson(events).get(entraObjectId) ?? [];
}

const indexByPerson = rememberFor((events: readonly AuditEvent[]): ReadonlyMap<string, readonly AuditEvent[]> => {
  const byPerson = new Map<string, AuditEvent[]>();
  for (const event of events) {
    for (const id of new Set(peopleOf(event))) {
      const own = byPerson.get(id);
      if (own === undefined) byPerson.set(id, [event]);
      else own.push(event);
    }
  }
  return byPerson;
});

function peopleOf({ targetIds, actor }: AuditEvent): readonly string[] {
  if (targetIds.length > 0) return targetIds;
  return actor.kind === 'person' && actor.entraObjectId !== null ? [actor.entraObjectId] : [];
}
