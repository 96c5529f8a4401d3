import type { AuditEvent } from '../core/audit-event.ts';
import { peopleOfEvent } from '../core/people-of-event.ts';
import { rememberFor } from './remember-for.ts';

/** Rows about one person: those that name them as the target, and those without a target that they began. Order kept. */
export function eventsOfPerson(events: readonly AuditEvent[], entraObjectId: string): readonly AuditEvent[] {
  return indexByPerson(events).get(entraObjectId) ?? [];
}

const indexByPerson = rememberFor((events: readonly AuditEvent[]): ReadonlyMap<string, readonly AuditEvent[]> => {
  const byPerson = new Map<string, AuditEvent[]>();
  for (const event of events) {
    for (const id of new Set(peopleOfEvent(event))) {
      const own = byPerson.get(id);
      if (own === undefined) byPerson.set(id, [event]);
      else own.push(event);
    }
  }
  return byPerson;
});
