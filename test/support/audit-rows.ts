import type { AuditEvent } from '../../src/core/audit-event.ts';

export const now = '2026-11-20T09:00:00.000Z';

export function minutesAgo(minutes: number): string {
  return new Date(Date.parse(now) - minutes * 60_000).toISOString();
}

const flow = 'Self-service password reset flow activity progress';
const service = 'Self-service Password Management';
export const success = 'Successfully completed reset.';

/** One audit row; everything not named is that of an unremarkable progress row. */
export function row(patch: Partial<AuditEvent> & Pick<AuditEvent, 'id'>): AuditEvent {
  return {
    at: minutesAgo(30),
    activity: flow,
    service,
    category: 'UserManagement',
    result: 'success',
    reason: '',
    correlationId: 'try-1',
    actor: { kind: 'unknown' },
    targetIds: [],
    targetNames: [],
    agent: null,
    ...patch,
  };
}

export interface TriedReset {
  readonly who: string;
  /** Minutes before `now` at which the last row is written. */
  readonly ago: number;
  /** How the last row puts it; a text of the flow family ends the flow, any other is the result of a reset. */
  readonly says: string;
  /** Progress rows before the last one: 1 the user id, 2 methods offered, 3 one started, 4 all completed, 5 password submitted. */
  readonly steps?: 0 | 1 | 2 | 3 | 4 | 5;
  readonly result?: AuditEvent['result'];
  readonly activity?: string;
}

const progress = [
  'User submitted their user ID',
  'User was presented with verification options',
  'User started the mobile SMS verification option',
  'User completed all verification steps required',
  'User submitted a new password',
] as const;

/** The rows of one self-service reset, oldest first, all under one correlation id. */
export function resetRows({ who, ago, says, steps = 5, result, activity }: TriedReset): readonly AuditEvent[] {
  const correlationId = `reset-${who}-${ago}`;
  const shared = { correlationId, ...aboutSelf(who) };
  const before = progress
    .slice(0, steps)
    .map((reason, index) =>
      row({ ...shared, id: `SSPR_${correlationId}_${index}`, at: minutesAgo(ago + (steps - index) * 0.2), reason }),
    );
  const last = row({
    ...shared,
    id: `SSPR_${correlationId}_end`,
    at: minutesAgo(ago),
    activity:
      activity ?? (/^(?:user|this user|password reset|we )/i.test(says) ? flow : 'Reset password (self-service)'),
    result: result ?? (says === success || says === '' ? 'success' : 'failure'),
    reason: says,
  });
  return [...before, last];
}

/** A change by somebody who knows the old password: one row; an empty text is a success. */
export function changeRow({ who, ago, says }: Pick<TriedReset, 'who' | 'ago' | 'says'>): AuditEvent {
  const correlationId = `change-${who}-${ago}`;
  return row({
    ...aboutSelf(who),
    id: `SSPR_${correlationId}`,
    correlationId,
    at: minutesAgo(ago),
    activity: 'Change password (self-service)',
    result: says === '' ? 'success' : 'failure',
    reason: says,
  });
}

export interface AdminReset {
  readonly who: string;
  readonly ago: number;
  readonly says?: string;
  /** What the row gives as OnPremisesAgent. */
  readonly agent?: string | null;
}

/** A reset by an administrator in the Entra admin center. */
export function adminResetRow({ who, ago, says = '', agent = 'Microsoft Entra Connect' }: AdminReset): AuditEvent {
  return row({
    id: `SSPR_admin-${who}-${ago}`,
    correlationId: `admin-${who}-${ago}`,
    at: minutesAgo(ago),
    activity: 'Reset password (by admin)',
    result: says === '' ? 'success' : 'failure',
    reason: says,
    actor: { kind: 'person', entraObjectId: 'operator', userPrincipalName: 'operator@contoso.example' },
    targetIds: [who],
    agent,
  });
}

/** What the directory logs when somebody or something sets the cloud password. */
export function directoryResetRow(input: {
  readonly who: string;
  readonly ago: number;
  readonly actor: AuditEvent['actor'];
}): AuditEvent {
  return row({
    id: `Directory_${input.who}-${input.ago}`,
    correlationId: `directory-${input.who}-${input.ago}`,
    at: minutesAgo(input.ago),
    activity: 'Reset user password',
    service: 'Core Directory',
    actor: input.actor,
    targetIds: [input.who],
  });
}

/** The tenant-wide switch, turned on or off. */
export function switchRow(isOn: boolean, ago: number): AuditEvent {
  return row({
    id: `SSPR_switch-${ago}`,
    correlationId: `switch-${ago}`,
    at: minutesAgo(ago),
    activity: `${isOn ? 'Enable' : 'Disable'} password writeback for directory`,
    targetIds: ['tenant'],
  });
}

function aboutSelf(who: string) {
  return {
    actor: { kind: 'person' as const, entraObjectId: who, userPrincipalName: `${who}@contoso.example` },
    targetIds: [who],
    targetNames: [`${who}@contoso.example`],
  };
}
