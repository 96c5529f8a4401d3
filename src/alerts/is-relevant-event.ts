import type { AuditEvent } from '../core/audit-event.ts';
import { ssprService } from '../knowledge/codes/reset-steps.ts';

/** The services whose every row is about passwords or about methods to verify with. */
const services: ReadonlySet<string> = new Set([ssprService.toLowerCase(), 'sspr', 'authentication methods']);

/**
 * Words in the names of the activities that count, whichever service writes them: passwords in the directory, the
 * writeback and synchronisation switches, security info, and the policies that decide who may reset and with what.
 * Source: https://learn.microsoft.com/en-us/entra/identity/monitoring-health/reference-audit-activities
 */
const activities =
  /password|security info|authentication method|temporary access pass|authorization policy|self[- ]ser\w+|writeback|dirsync|company features|domain authentication/i;

/** Whether a row of the log may ever matter to a diagnosis or an alert; everything else is not kept. */
export function isRelevantEvent({ id, service, activity, agent }: AuditEvent): boolean {
  return agent !== null || id.startsWith('SSPR_') || services.has(service.toLowerCase()) || activities.test(activity);
}
