import { z } from 'zod';
import type { AuditActor, AuditEvent } from '../../core/audit-event.ts';
import { utcTime } from './utc-time.ts';

const text = z.string().nullish();

const auditRow = z.object({
  id: z.string().min(1),
  activityDateTime: z.string().transform((value, context) => {
    const at = utcTime(value);
    if (at !== null) return at;
    context.addIssue({ code: 'custom', message: 'not a time' });
    return z.NEVER;
  }),
  activityDisplayName: z.string(),
  loggedByService: text,
  category: text,
  result: text,
  resultReason: text,
  correlationId: text,
  initiatedBy: z
    .object({
      user: z.object({ id: text, userPrincipalName: text }).nullish(),
      app: z.object({ displayName: text }).nullish(),
    })
    .nullish(),
  targetResources: z.array(z.object({ id: text, userPrincipalName: text })).nullish(),
  additionalDetails: z.array(z.object({ key: text, value: text })).nullish(),
});

type AuditRow = z.infer<typeof auditRow>;

/** One row of the directory audit log, reduced to what is allowed in; undefined when it cannot be understood. */
export function readAuditRow(row: unknown): AuditEvent | undefined {
  const parsed = auditRow.safeParse(row);
  return parsed.success ? auditEvent(parsed.data) : undefined;
}

function auditEvent(row: AuditRow): AuditEvent {
  const targets = row.targetResources ?? [];
  return {
    id: row.id,
    at: row.activityDateTime,
    activity: row.activityDisplayName.trim(),
    service: row.loggedByService ?? '',
    category: row.category ?? '',
    result: resultOf(row.result),
    reason: reasonOf(row.resultReason),
    correlationId: row.correlationId ?? '',
    actor: actorOf(row.initiatedBy),
    targetIds: targets.map(({ id }) => id).filter(isText),
    targetNames: targets.map(({ userPrincipalName }) => userPrincipalName).filter(isText),
    agent: row.additionalDetails?.find(({ key }) => key === 'OnPremisesAgent')?.value ?? null,
  };
}

function resultOf(result: string | null | undefined): AuditEvent['result'] {
  return result === 'success' || result === 'failure' || result === 'timeout' ? result : 'unknown';
}

function reasonOf(reason: string | null | undefined): string {
  const trimmed = reason?.trim() ?? '';
  return trimmed.toLowerCase() === 'none' ? '' : trimmed;
}

function actorOf(initiator: AuditRow['initiatedBy']): AuditActor {
  if (initiator?.user != null) {
    const { id, userPrincipalName } = initiator.user;
    return { kind: 'person', entraObjectId: id || null, userPrincipalName: userPrincipalName || null };
  }
  if (initiator?.app != null) return { kind: 'app', name: initiator.app.displayName || null };
  return { kind: 'unknown' };
}

function isText(value: string | null | undefined): value is string {
  return value != null && value !== '';
}
