import type { Resource } from '../resource.ts';
import { stableFraction, stableId } from '../stable-id.ts';
import { auditRow, byAccount, byPerson } from './audit-rows.ts';
import { CLOUD_SYNC_ACCOUNT, CONNECT_ACCOUNT, RESET_SERVICE } from './organisation.ts';
import type { Actor } from './person.ts';

const FLOW = 'Self-service password reset flow activity progress';
export const RESET = 'Reset password (self-service)';
export const CHANGE = 'Change password (self-service)';
export const ADMIN_RESET = 'Reset password (by admin)';

/** How far a reset flow came, and what its last row says. */
export type Ending =
  /** Refused as soon as the user id was known. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Ended while a method was being verified. */
  | { readonly kind: 'stopped-at-gate'; readonly reason: string; readonly tries?: number }
  /** Ended after all methods were verified, before a new password. */
  | { readonly kind: 'stopped-after-gates'; readonly reason: string }
  /** New passwords were submitted and refused, one reason for each. */
  | { readonly kind: 'failed'; readonly reasons: readonly string[] }
  | { readonly kind: 'done' };

export interface Attempt {
  readonly person: Actor;
  /** Minutes before the demo's now at which the last row of the flow is written. */
  readonly age: number;
  readonly ending: Ending;
}

interface Step {
  readonly activity: string;
  readonly reason: string;
  readonly result?: 'success' | 'failure';
  /** Seconds since the step before, roughly. */
  readonly pause: number;
}

const GATES: Readonly<Record<string, string>> = {
  mobilePhone: 'mobile SMS',
  email: 'email',
  microsoftAuthenticatorPush: 'mobile app notification',
  officePhone: 'office voice call',
};

const gatesOf = ({ methods }: Actor): string[] => methods.flatMap((method) => GATES[method] ?? []);

const progress = (reason: string, pause: number): Step => ({ activity: FLOW, reason, pause });

/** A whole reset flow: every row of it shares one correlation id, the failing row comes last. */
export function attempt({ person, age, ending }: Attempt): Resource[] {
  const correlationId = stableId('attempt', person.upn, age.toFixed(3), ending.kind);
  const steps = stepsOf(person, ending);
  const pauses = steps.map(({ pause }, index) => pause * (0.7 + 0.6 * stableFraction(correlationId, String(index))));
  const rows = steps.map(({ activity, reason, result }, index) => {
    const secondsBeforeEnd = pauses.slice(index + 1).reduce((sum, pause) => sum + pause, 0);
    const at = age + secondsBeforeEnd / 60;
    return auditRow({
      activity,
      reason,
      age: at,
      correlationId,
      initiatedBy: byPerson(person),
      target: person,
      ...(result && { result }),
    });
  });
  return ending.kind === 'done' ? [...rows, ...directoryRows(person, age, correlationId)] : rows;
}

function stepsOf(person: Actor, ending: Ending): Step[] {
  const start = progress('User submitted their user ID', 0);
  const failure = (reason: string, pause = 6): Step => ({ activity: FLOW, reason, result: 'failure', pause });
  if (ending.kind === 'refused') return [start, failure(ending.reason, 2)];
  const offered = [start, progress('User was presented with verification options', 2)];
  if (ending.kind === 'stopped-at-gate') {
    const gate = gatesOf(person)[0] ?? 'mobile SMS';
    const tries = Array.from({ length: ending.tries ?? 1 }, () =>
      progress(`User started the ${gate} verification option`, 35),
    );
    return [...offered, ...tries, failure(ending.reason, 95)];
  }
  const verified = [...offered, ...gateSteps(person), progress('User completed all verification steps required', 1)];
  if (ending.kind === 'stopped-after-gates') return [...verified, failure(ending.reason, 80)];
  const submitted = progress('User submitted a new password', 34);
  if (ending.kind === 'done') {
    const done: Step = { activity: RESET, reason: 'Successfully completed reset.', pause: 4 };
    return [...verified, submitted, done, progress('User successfully reset password', 1)];
  }
  return [
    ...verified,
    ...ending.reasons.flatMap((reason) => [
      submitted,
      { activity: RESET, reason, result: 'failure', pause: 5 } as const,
    ]),
  ];
}

const gateSteps = (person: Actor): Step[] =>
  gatesOf(person).flatMap((gate) => [
    progress(`User started the ${gate} verification option`, 9),
    progress(`User completed the ${gate} verification option`, 22),
  ]);

/** What the directory logs of a successful hybrid reset, each service under a correlation id of its own. */
function directoryRows(person: Actor, age: number, flowId: string): Resource[] {
  const service = { service: 'Core Directory', target: person } as const;
  const resetId = stableId('directory', flowId);
  const actor = byAccount(RESET_SERVICE);
  return [
    auditRow({
      ...service,
      activity: 'Reset user password',
      age: age + 2.4 / 60,
      correlationId: resetId,
      initiatedBy: actor,
    }),
    auditRow({
      ...service,
      activity: 'Update StsRefreshTokenValidFrom Timestamp',
      age: age + 2 / 60,
      correlationId: resetId,
      initiatedBy: actor,
    }),
    ...hashRows(person, age - 2, flowId),
  ];
}

/** Password hash sync brings the new hash about two minutes later; not when that is still to come. */
function hashRows(person: Actor, age: number, flowId: string): Resource[] {
  if (age < 0) return [];
  const account = person.department.forest === 'nordic' ? CLOUD_SYNC_ACCOUNT : CONNECT_ACCOUNT;
  const correlationId = stableId('hash', flowId);
  return [
    auditRow({
      activity: 'Change user password',
      service: 'Core Directory',
      age,
      correlationId,
      initiatedBy: byAccount(account),
      target: person,
    }),
  ];
}

export interface Change {
  readonly person: Actor;
  readonly age: number;
  /** Absent: the change went well. */
  readonly reason?: string;
}

/** A change by somebody who knows the current password. */
export function change({ person, age, reason }: Change): Resource[] {
  const correlationId = stableId('change', person.upn, age.toFixed(3));
  const shared = { correlationId, initiatedBy: byPerson(person), target: person };
  const outcome = auditRow({
    ...shared,
    activity: CHANGE,
    age,
    reason: reason ?? 'None',
    result: reason === undefined ? 'success' : 'failure',
  });
  const started = auditRow({
    ...shared,
    activity: 'User started password change',
    service: 'Authentication Methods',
    age: age + 0.6,
  });
  return [started, outcome, ...(reason === undefined ? hashRows(person, age - 2, correlationId) : [])];
}

export interface AdminReset {
  readonly person: Actor;
  readonly admin: Actor;
  readonly age: number;
  readonly reason?: string;
}

/** A reset in the Entra admin center, which writes back and says through which agent. */
export function adminReset({ person, admin, age, reason }: AdminReset): Resource[] {
  const correlationId = stableId('admin-reset', person.upn, age.toFixed(3));
  const shared = { initiatedBy: byPerson(admin), target: person };
  const agent = person.department.forest === 'nordic' ? 'CloudSync' : 'Microsoft Entra Connect';
  const outcome = auditRow({
    ...shared,
    activity: ADMIN_RESET,
    age,
    correlationId,
    reason: reason ?? 'None',
    result: reason === undefined ? 'success' : 'failure',
    details: { OnPremisesAgent: reason === undefined ? agent : 'None' },
  });
  const started = auditRow({
    ...shared,
    activity: 'Admin started password reset',
    service: 'Authentication Methods',
    age: age + 0.2,
    correlationId,
  });
  return reason === undefined ? [started, outcome, ...directoryRows(person, age, correlationId)] : [started, outcome];
}
