import type { AuditEvent } from './audit-event.ts';

/** Whom a row is about: its targets, or the one who began it where it has none. */
export function peopleOfEvent({ targetIds, actor }: AuditEvent): readonly string[] {
  if (targetIds.length > 0) return targetIds;
  return actor.kind === 'person' && actor.entraObjectId !== null ? [actor.entraObjectId] : [];
}
