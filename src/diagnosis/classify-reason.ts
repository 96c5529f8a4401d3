import type { Attempt } from '../core/attempt.ts';
import type { AuditEvent } from '../core/audit-event.ts';
import type { Outcome } from '../core/outcome.ts';
import { auditReasons, reasonKeywords } from '../knowledge/codes/audit-reasons.ts';
import { activities, resetSteps } from '../knowledge/codes/reset-steps.ts';

export interface Classified {
  readonly outcome: Outcome;
  readonly recognised: Attempt['recognised'];
}

/** What a reason text means: by its known beginning, else by a keyword in it, else not at all. */
export function classifyReason(text: string): Classified {
  const reason = text.trim().toLowerCase();
  const exact = auditReasons.find(({ starts }) => reason.startsWith(starts));
  if (exact !== undefined) return { outcome: exact.outcome, recognised: 'exact' };
  const guess = reasonKeywords.find(({ words }) => words.test(reason));
  if (guess !== undefined) return { outcome: guess.outcome, recognised: 'keyword' };
  return { outcome: 'unrecognised', recognised: 'none' };
}

/** What one row says about how its attempt ended; undefined for a row that only reports progress. */
export function classifyRow(event: AuditEvent): Classified | undefined {
  const activity = event.activity.toLowerCase();
  if (activity === activities.blocked) return { outcome: 'blocked', recognised: 'exact' };
  const reason = event.reason.toLowerCase();
  const isStep = resetSteps.some(({ starts, step }) => step !== 'password-written' && reason.startsWith(starts));
  if (isStep) return undefined;
  if (reason === '') return event.result === 'success' ? { outcome: 'succeeded', recognised: 'exact' } : unnamed(event);
  const classified = classifyReason(event.reason);
  // A success row that says something unknown is a success; a few known texts are failures logged as success.
  if (event.result === 'success' && classified.recognised !== 'exact')
    return isOutcomeActivity(activity) ? success : undefined;
  return classified;
}

const success: Classified = { outcome: 'succeeded', recognised: 'exact' };

function unnamed(event: AuditEvent): Classified | undefined {
  return event.result === 'failure' || event.result === 'timeout'
    ? { outcome: 'unrecognised', recognised: 'none' }
    : undefined;
}

function isOutcomeActivity(activity: string): boolean {
  const outcomeActivities: readonly string[] = [
    activities.reset,
    activities.change,
    activities.unlock,
    activities.adminReset,
  ];
  return outcomeActivities.includes(activity);
}
