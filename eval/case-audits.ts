import { attempt, change, type Ending } from '../simulator/contoso/attempts.ts';
import { auditRow, byApplication, byPerson, directoryTarget } from '../simulator/contoso/audit-rows.ts';
import type { Actor } from '../simulator/contoso/person.ts';
import type { Resource } from '../simulator/resource.ts';
import { stableId } from '../simulator/stable-id.ts';
import { admin, type Cast, type Member } from './case-cast.ts';
import type { AttemptSketch, TenantSketch } from './tenant-sketch.ts';

/** The audit log that a sketch tells of, in no order. */
export function caseAudits(sketch: TenantSketch, cast: Cast): readonly Resource[] {
  const background =
    sketch.hasBackground === false
      ? []
      : cast.lucky.flatMap(({ actor }, index) =>
          attempt({ person: actor, age: 50 + 95 * index, ending: { kind: 'done' } }),
        );
  const toggles = (sketch.writebackToggles ?? []).map(({ isOn, minutesAgo: age }) =>
    auditRow({
      activity: isOn ? 'Enable password writeback for directory' : 'Disable password writeback for directory',
      age,
      correlationId: stableId('eval', 'toggle', String(age)),
      initiatedBy: byPerson(admin.actor),
      target: directoryTarget(),
      category: 'DirectoryManagement',
    }),
  );
  return [...background, ...toggles, ...(sketch.attempts ?? []).flatMap((one) => rowsOf(one, cast))];
}

function rowsOf(sketch: AttemptSketch, cast: Cast): readonly Resource[] {
  const who: Readonly<Record<AttemptSketch['who'], readonly Member[]>> = {
    subject: [cast.subject],
    others: cast.others,
    elsewhere: cast.elsewhere,
    'one-ou': cast.neighbours,
  };
  return who[sketch.who].flatMap(({ actor }, index) => attemptRows(actor, sketch, sketch.minutesAgo + 7 * index));
}

function attemptRows(person: Actor, { kind = 'reset', says, ended = 'failed' }: AttemptSketch, age: number) {
  switch (kind) {
    case 'reset':
      return attempt({ person, age, ending: endingOf(says, ended) }).map(asLogged);
    case 'change':
      return change({ person, age, ...(says !== undefined && { reason: says }) });
    case 'blocked':
      return [
        auditRow({
          activity: 'Blocked from self-service password reset',
          age,
          correlationId: stableId('eval', 'blocked', person.upn),
          initiatedBy: byPerson(person),
          target: person,
          reason: says ?? '',
        }),
      ];
    case 'admin-center':
      return [adminRow(person, age, { activity: 'Reset password (by admin)', says, agent: 'Microsoft Entra Connect' })];
    case 'm365':
      return [directoryReset(person, age, byPerson(admin.actor))];
    case 'script':
      return [directoryReset(person, age, byApplication('HR onboarding script'))];
  }
}

const cloudFailed = 'OnPremisesSuccessCloudFailure';

// Logged as a success although the cloud still has the old password: https://github.com/MicrosoftDocs/entra-docs/issues/694
function asLogged(row: Resource): Resource {
  return row.resultReason === cloudFailed ? { ...row, result: 'success' } : row;
}

function endingOf(says: string | undefined, ended: NonNullable<AttemptSketch['ended']>): Ending {
  if (says === undefined) return { kind: 'done' };
  return ended === 'failed' ? { kind: 'failed', reasons: [says] } : { kind: ended, reason: says };
}

interface AdminRow {
  readonly activity: string;
  readonly says: string | undefined;
  readonly agent: string;
}

function adminRow(person: Actor, age: number, { activity, says, agent }: AdminRow): Resource {
  return auditRow({
    activity,
    age,
    correlationId: stableId('eval', 'admin-reset', person.upn, String(age)),
    initiatedBy: byPerson(admin.actor),
    target: person,
    result: says === undefined ? 'success' : 'failure',
    reason: says ?? 'None',
    details: { OnPremisesAgent: says === undefined ? agent : 'None' },
  });
}

function directoryReset(person: Actor, age: number, initiatedBy: Resource): Resource {
  return auditRow({
    activity: 'Reset user password',
    service: 'Core Directory',
    age,
    correlationId: stableId('eval', 'directory-reset', person.upn, String(age)),
    initiatedBy,
    target: person,
  });
}
