import type { AuditEvent, AuditWindow } from '../core/audit-event.ts';
import { activities, resetServiceAccount } from './codes/reset-steps.ts';

const companionMs = 10 * 60_000;
const enoughMs = 48 * 3_600_000;

/**
 * The newest row in which somebody set the cloud password of a synchronised account outside the writeback path: a
 * directory reset with no self-service or administrator row of the reset service beside it, or an administrator reset
 * whose agent is "None".
 */
export function findUnwrittenReset(events: readonly AuditEvent[], by: 'person' | 'app'): AuditEvent | undefined {
  return events.find((event) => isUnwritten(event, events) && event.actor.kind === by);
}

/** Whether the log was read back two days: then the absence of such a row says something. */
export function isReadFarEnough({ since }: AuditWindow, now: string): boolean {
  return Date.parse(now) - Date.parse(since) >= enoughMs;
}

function isUnwritten(event: AuditEvent, events: readonly AuditEvent[]): boolean {
  if (event.result !== 'success') return false;
  const activity = event.activity.toLowerCase();
  if (activity === activities.adminReset) return event.agent?.toLowerCase() === 'none';
  if (activity !== activities.directoryReset || isServiceActor(event)) return false;
  return !events.some((other) => isCompanion(other, event));
}

function isServiceActor({ actor }: AuditEvent): boolean {
  if (actor.kind !== 'person') return false;
  const name = actor.userPrincipalName?.toLowerCase() ?? '';
  return name === resetServiceAccount || name.startsWith('sync_');
}

function isCompanion(other: AuditEvent, event: AuditEvent): boolean {
  const activity = other.activity.toLowerCase();
  const wroteBack =
    activity === activities.reset || activity === activities.adminReset || activity === activities.change;
  return wroteBack && Math.abs(Date.parse(other.at) - Date.parse(event.at)) <= companionMs;
}
