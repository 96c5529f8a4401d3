import type { AuditActor, AuditEvent } from '../core/audit-event.ts';
import { resetServiceAccount } from '../knowledge/codes/reset-steps.ts';

/** What is kept of a row: field by field, so that nothing comes along unseen. Names of people are left out, ids stay. */
export function reduceEvent(event: AuditEvent): AuditEvent {
  const { id, at, activity, service, category, result, reason, correlationId, actor, targetIds, agent } = event;
  return {
    id,
    at,
    activity,
    service,
    category,
    result,
    reason,
    correlationId,
    actor: reduceActor(actor),
    targetIds,
    targetNames: [],
    agent,
  };
}

/** The accounts of the services are told apart by their names; they are nobody's. */
function reduceActor(actor: AuditActor): AuditActor {
  if (actor.kind === 'app') return { kind: 'app', name: actor.name };
  if (actor.kind === 'unknown') return { kind: 'unknown' };
  const { entraObjectId, userPrincipalName } = actor;
  return {
    kind: 'person',
    entraObjectId,
    userPrincipalName: isServiceAccount(userPrincipalName) ? userPrincipalName : null,
  };
}

function isServiceAccount(name: string | null): boolean {
  const lower = name?.toLowerCase() ?? '';
  return lower === resetServiceAccount || lower.startsWith('sync_');
}
