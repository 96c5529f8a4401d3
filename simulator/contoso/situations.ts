import { isResource, type Resource } from '../resource.ts';
import { stableId } from '../stable-id.ts';
import type { TenantFile } from '../tenant-file.ts';
import { ADMIN_RESET, attempt, CHANGE, type Ending, RESET } from './attempts.ts';
import { auditRow, byPerson, directoryTarget } from './audit-rows.ts';
import { newestFirst, withLastChange } from './build-contoso.ts';
import { ageInMinutes, DAY, HOUR, minutesAgo } from './demo-clock.ts';
import { FOREST_DOMAINS, type Forest } from './organisation.ts';
import { everybody, healthyPeople, type Person } from './person.ts';

export type Situation = (tenant: TenantFile) => TenantFile;

const AUDITS = '/auditLogs/directoryAudits';
const REGISTRATIONS = '/reports/authenticationMethods/userRegistrationDetails';
const UNREACHABLE: Ending = { kind: 'failed', reasons: ['OnPremisesConnectivityError'] };

/** Nothing on-premises answers since 50 minutes; every reset fails, in both domains. */
export const withOutage: Situation = (tenant) =>
  withFailures(withoutSuccesses(tenant, { since: 50 }), healthyPeople().slice(0, 30), {
    since: 48,
    ending: UNREACHABLE,
  });

/** An administrator turned password writeback off three hours ago. */
export const withWritebackDisabled: Situation = (tenant) => {
  const reason = "User's password is managed on-premises. You can enable Password Writeback to resolve this";
  const off = withRows(withoutSuccesses(tenant, { since: 3 * HOUR }), [
    policyRow('Disable password writeback for directory', 3 * HOUR, []),
  ]);
  return withFailures(off, healthyPeople().slice(0, 10), { since: 2.8 * HOUR, ending: { kind: 'refused', reason } });
};

/** The Connect server stopped nine hours ago: nothing synchronises, nothing of corp.contoso.com is written back. */
export const withSyncStopped: Situation = (tenant) => {
  const stoppedAt = minutesAgo(9 * HOUR);
  const stale = (user: Resource): Resource =>
    user.onPremisesDomainName === FOREST_DOMAINS.corp && isNewer(user.onPremisesLastSyncDateTime, stoppedAt)
      ? { ...user, onPremisesLastSyncDateTime: stoppedAt }
      : user;
  const organisation = mapped(
    withoutSuccesses(tenant, { since: 9 * HOUR, forest: 'corp' }),
    '/organization',
    (resource) => ({
      ...resource,
      onPremisesLastSyncDateTime: stoppedAt,
      onPremisesLastPasswordSyncDateTime: stoppedAt,
    }),
  );
  return withFailures(mapped(organisation, '/users', stale), healthyPeople('corp').slice(0, 12), {
    since: 8.8 * HOUR,
    ending: UNREACHABLE,
  });
};

/** Microsoft reports trouble with password reset, and resets fail since an hour and a half. */
export const withServiceIncident: Situation = (tenant) => {
  const health = mapped(
    withoutSuccesses(tenant, { since: 1.5 * HOUR }),
    '/admin/serviceAnnouncement/healthOverviews',
    (overview) => (overview.id === 'OrgLiveID' ? { ...overview, status: 'serviceDegradation' } : overview),
  );
  const known = withGraph(health, { '/admin/serviceAnnouncement/issues': [incident()] });
  return withFailures(known, healthyPeople().slice(0, 12), { since: 1.4 * HOUR, ending: UNREACHABLE });
};

/** Self-service reset was switched off for everybody two hours ago. */
export const withSsprDisabled: Situation = (tenant) => {
  const reason =
    'Password reset has been disabled entirely for this tenant. See http://aka.ms/ssprtroubleshoot to resolve this.';
  const scope = { displayName: 'SelfServicePasswordResetEnabled', oldValue: '"All"', newValue: '"None"' };
  const off = withRows(withoutSuccesses(tenant, { since: 2 * HOUR, activities: [RESET] }), [
    policyRow('Self-service password reset policy changes', 2 * HOUR, [scope]),
  ]);
  const report = mapped(off, REGISTRATIONS, (row) => ({ ...row, isSsprEnabled: false, isSsprCapable: false }));
  return withFailures(report, healthyPeople().slice(0, 8), { since: 1.9 * HOUR, ending: { kind: 'refused', reason } });
};

/** Trouble of the whole tenant, by the name that the command line and the admin endpoint use. */
export const situations = {
  outage: withOutage,
  'writeback-disabled': withWritebackDisabled,
  'sync-stopped': withSyncStopped,
  'service-incident': withServiceIncident,
  'sspr-disabled': withSsprDisabled,
} as const satisfies Record<string, Situation>;

const withGraph = (tenant: TenantFile, change: Resource): TenantFile => ({
  ...tenant,
  graph: { ...tenant.graph, ...change },
});

const listAt = (tenant: TenantFile, path: string): Resource[] => {
  const value = tenant.graph[path];
  return Array.isArray(value) ? value.filter(isResource) : [];
};

const mapped = (tenant: TenantFile, path: string, change: (resource: Resource) => Resource): TenantFile =>
  withGraph(tenant, { [path]: listAt(tenant, path).map(change) });

const withRows = (tenant: TenantFile, rows: readonly Resource[]): TenantFile =>
  withGraph(tenant, { [AUDITS]: newestFirst([...listAt(tenant, AUDITS), ...rows], 'activityDateTime') });

const isNewer = (time: unknown, than: string): boolean =>
  typeof time === 'string' && Date.parse(time) > Date.parse(than);

interface Stop {
  /** Minutes before now since which nothing goes well any more. */
  readonly since: number;
  /** What stops; absent: resets and changes of every kind. */
  readonly activities?: readonly string[];
  /** Where it stops; absent: everywhere. */
  readonly forest?: Forest;
}

const WRITTEN_BACK: readonly string[] = [RESET, CHANGE, ADMIN_RESET];

/** Takes away what went well since then, the directory rows that followed it, and the new time of the last change. */
function withoutSuccesses(tenant: TenantFile, { since, activities = WRITTEN_BACK, forest }: Stop): TenantFile {
  const rows = listAt(tenant, AUDITS);
  const isHit = (row: Resource) => forest === undefined || forestOf(targetId(row)) === forest;
  const undone = rows.filter(
    (row) => ageOf(row) <= since && activities.includes(String(row.activityDisplayName)) && wentWell(row) && isHit(row),
  );
  const undoneIds = new Set(undone.map((row) => row.correlationId));
  const kept = rows.filter(
    (row) => !undoneIds.has(row.correlationId) && !undone.some((outcome) => isCompanion(row, outcome)),
  );
  const affected = new Set(undone.map(targetId));
  const users = listAt(tenant, '/users').map((user) =>
    affected.has(String(user.id))
      ? withLastChange({ ...user, lastPasswordChangeDateTime: minutesAgo(40 * DAY) }, kept)
      : user,
  );
  return withGraph(tenant, { [AUDITS]: kept, '/users': users });
}

const ageOf = (row: Resource): number => ageInMinutes(String(row.activityDateTime));

const targetId = (row: Resource): string => {
  const [target] = Array.isArray(row.targetResources) ? row.targetResources.filter(isResource) : [];
  return String(target?.id);
};

const forestOf = (id: string): Forest | undefined => everybody.find((person) => person.id === id)?.department.forest;

const wentWell = (row: Resource): boolean =>
  row.result === 'success' && row.resultReason !== 'OnPremisesSuccessCloudFailure';

/** Rows of the directory about the same person, around the same time, belong to a reset. */
const isCompanion = (row: Resource, outcome: Resource): boolean =>
  row.loggedByService === 'Core Directory' &&
  targetId(row) === targetId(outcome) &&
  Math.abs(ageOf(row) - ageOf(outcome)) < 3;

interface Failures {
  /** Minutes before now at which the first one failed. */
  readonly since: number;
  readonly ending: Ending;
}

/** Lets each of these people fail once, spread evenly until two minutes ago. */
function withFailures(tenant: TenantFile, people: readonly Person[], { since, ending }: Failures): TenantFile {
  const step = (since - 2) / Math.max(1, people.length - 1);
  return withRows(
    tenant,
    people.flatMap((person, index) => attempt({ person, age: since - index * step, ending })),
  );
}

function policyRow(activity: string, age: number, modifiedProperties: readonly Resource[]): Resource {
  const admin = everybody.find(({ part }) => part === 'admin');
  if (!admin) throw new Error('Contoso has no administrator');
  return auditRow({
    activity,
    age,
    category: 'DirectoryManagement',
    correlationId: stableId('policy', activity, 'situation'),
    initiatedBy: byPerson(admin),
    target: directoryTarget(modifiedProperties),
  });
}

const incident = (): Resource => ({
  id: 'MO1180042',
  title: 'Some users may be unable to use self-service password reset',
  startDateTime: minutesAgo(1.6 * HOUR),
  endDateTime: null,
  lastModifiedDateTime: minutesAgo(20),
  service: 'Microsoft Entra',
  feature: 'Password reset',
  featureGroup: 'Sign-in',
  classification: 'incident',
  origin: 'microsoft',
  status: 'serviceDegradation',
  isResolved: false,
  impactDescription: 'Users may receive an error when resetting their passwords.',
  details: [],
  posts: [],
});
