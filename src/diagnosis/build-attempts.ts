import { type Attempt, type AttemptKind, type AttemptStep, attemptSteps, type StepRecord } from '../core/attempt.ts';
import type { AuditEvent } from '../core/audit-event.ts';
import type { Outcome } from '../core/outcome.ts';
import { abandonedAt, activities, resetSteps, ssprService } from '../knowledge/codes/reset-steps.ts';
import { type Classified, classifyRow } from './classify-reason.ts';

/** Joins the rows of each try by correlation id; newest attempt first. Rows of other services are left out. */
export function buildAttempts(events: readonly AuditEvent[]): readonly Attempt[] {
  const groups = new Map<string, AuditEvent[]>();
  for (const event of events) {
    if (!isAttemptRow(event)) continue;
    const group = groups.get(event.correlationId);
    if (group === undefined) groups.set(event.correlationId, [event]);
    else group.push(event);
  }
  const attempts = [...groups.values()].flatMap((rows) => buildAttempt(rows) ?? []);
  return attempts.toSorted((a, b) => b.endedAt.localeCompare(a.endedAt));
}

const kindOfActivity: Readonly<Record<string, AttemptKind>> = {
  [activities.reset]: 'reset',
  [activities.change]: 'change',
  [activities.unlock]: 'unlock',
  [activities.adminReset]: 'admin-reset',
  [activities.blocked]: 'reset',
  ...Object.fromEntries(activities.flow.map((activity) => [activity, 'reset' as const])),
};

/** Rows of the reset service, by its name or by the prefix of their id, that belong to somebody's try. */
export function isAttemptRow(event: AuditEvent): boolean {
  const isReset = event.service === ssprService || event.id.startsWith('SSPR_') || event.service === 'SSPR';
  return isReset && event.activity.toLowerCase() in kindOfActivity;
}

interface Decided {
  readonly row: AuditEvent;
  readonly classified: Classified;
}

function buildAttempt(unsorted: readonly AuditEvent[]): Attempt | undefined {
  const rows = unsorted.toSorted((a, b) => a.at.localeCompare(b.at));
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const decided = decide(rows);
  const kind = kindOf(rows);
  const row = decided?.row ?? last;
  const classified = decided?.classified ?? { outcome: 'unfinished' as const, recognised: 'exact' as const };
  return {
    correlationId: row.correlationId,
    kind,
    startedAt: first.at,
    endedAt: last.at,
    outcome: classified.outcome,
    reason: row.reason,
    recognised: classified.recognised,
    eventId: row.id,
    agent: rows.find(({ agent }) => agent !== null)?.agent ?? null,
    steps: buildSteps({ rows, kind, outcome: classified.outcome, decider: row }),
  };
}

/** The newest row that says how it ended; at the same moment a failure outweighs a success. */
function decide(rows: readonly AuditEvent[]): Decided | undefined {
  let best: Decided | undefined;
  for (const row of rows) {
    const classified = classifyRow(row);
    if (classified === undefined) continue;
    if (
      best === undefined ||
      row.at > best.row.at ||
      outweighs(classified.outcome, best.classified.outcome, row.at === best.row.at)
    ) {
      best = { row, classified };
    }
  }
  const cloudFailure = rows.find((row) => classifyRow(row)?.outcome === 'cloud-write-failed');
  if (cloudFailure !== undefined && best?.classified.outcome === 'succeeded') {
    return { row: cloudFailure, classified: { outcome: 'cloud-write-failed', recognised: 'exact' } };
  }
  return best;
}

function outweighs(candidate: Outcome, current: Outcome, isSameMoment: boolean): boolean {
  return isSameMoment && current === 'succeeded' && candidate !== 'succeeded';
}

function kindOf(rows: readonly AuditEvent[]): AttemptKind {
  const kinds = rows.map(({ activity }) => kindOfActivity[activity.toLowerCase()] ?? 'reset');
  return kinds.find((kind) => kind !== 'reset') ?? 'reset';
}

interface StepInput {
  readonly rows: readonly AuditEvent[];
  readonly kind: AttemptKind;
  readonly outcome: Outcome;
  readonly decider: AuditEvent;
}

function buildSteps({ rows, kind, outcome, decider }: StepInput): readonly StepRecord[] {
  const all: readonly AttemptStep[] = kind === 'reset' ? attemptSteps : attemptSteps.slice(-2);
  const seen = new Map<AttemptStep, AuditEvent>();
  for (const row of rows) {
    const reason = row.reason.toLowerCase();
    const step = resetSteps.find(({ starts }) => reason.startsWith(starts))?.step;
    if (step !== undefined && !seen.has(step)) seen.set(step, row);
  }
  const lastSeen = Math.max(-1, ...[...seen.keys()].map((step) => all.indexOf(step)));
  const stop = outcome === 'succeeded' ? all.length : stoppedAt({ all, lastSeen, outcome, decider });
  return all.map((step, index) => {
    const row = index === stop ? decider : seen.get(step);
    const state = index < stop ? 'done' : index === stop ? 'stopped-here' : 'not-reached';
    const shown = state === 'not-reached' ? undefined : row;
    return { step, state, at: shown?.at ?? null, eventId: shown?.id ?? null, reason: shown?.reason || null };
  });
}

function stoppedAt(input: {
  readonly all: readonly AttemptStep[];
  readonly lastSeen: number;
  readonly outcome: Outcome;
  readonly decider: AuditEvent;
}): number {
  const { all, lastSeen, outcome, decider } = input;
  const isResultRow = !activities.flow.includes(decider.activity.toLowerCase() as (typeof activities.flow)[number]);
  if (isResultRow && outcome !== 'blocked' && outcome !== 'unfinished') return all.length - 1;
  if (outcome === 'gave-up' || outcome === 'asked-admin') {
    const after = abandonedAt.find(({ words }) => words.test(decider.reason))?.after;
    if (after !== undefined) return Math.max(lastSeen, all.indexOf(after)) + 1;
  }
  const next = lastSeen + 1;
  const cap = outcome === 'blocked' ? all.indexOf('verification-completed') : all.length - 1;
  return Math.min(Math.max(next, 1), cap);
}
