import type { WritebackState } from '../core/attempt.ts';
import type { AuditEvent } from '../core/audit-event.ts';
import { activities } from '../knowledge/codes/reset-steps.ts';

/**
 * Whether writeback is switched on, as far as the log tells: the newest toggle row or the newest proof that an agent
 * wrote a password back. `passwordWritebackEnabled` of Graph is unused by Microsoft and never read.
 * Source: https://learn.microsoft.com/en-us/entra/identity/monitoring-health/reference-audit-activities
 */
export function inferWriteback(events: readonly AuditEvent[]): WritebackState | null {
  const newestFirst = events.toSorted((a, b) => b.at.localeCompare(a.at));
  for (const event of newestFirst) {
    const state = stateFrom(event);
    if (state !== undefined) return state;
  }
  return null;
}

function stateFrom(event: AuditEvent): WritebackState | undefined {
  if (event.result !== 'success') return undefined;
  const at = { at: event.at, eventId: event.id };
  const activity = event.activity.toLowerCase();
  if (activity === activities.enableWriteback) return { isOn: true, because: 'toggle-row', ...at };
  if (activity === activities.disableWriteback) return { isOn: false, because: 'toggle-row', ...at };
  const wroteBack = event.agent !== null && !/^none$/i.test(event.agent);
  return wroteBack ? { isOn: true, because: 'wrote-back-since', ...at } : undefined;
}
