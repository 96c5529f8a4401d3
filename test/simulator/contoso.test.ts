import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildContoso } from '../../simulator/contoso/build-contoso.ts';
import { buildDemo } from '../../simulator/contoso/build-demo.ts';
import { ageInMinutes, HOUR } from '../../simulator/contoso/demo-clock.ts';
import { namedCases } from '../../simulator/contoso/named-cases.ts';
import { everybody, personFor } from '../../simulator/contoso/person.ts';
import {
  situations,
  withOutage,
  withServiceIncident,
  withSsprDisabled,
  withSyncStopped,
  withWritebackDisabled,
} from '../../simulator/contoso/situations.ts';
import type { Resource } from '../../simulator/resource.ts';
import type { TenantFile } from '../../simulator/tenant-file.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows are read by many paths
type Row = any;

const contoso = buildContoso();
const listAt = (tenant: TenantFile, path: string): Row[] => tenant.graph[path] as Row[];
const audits = listAt(contoso, '/auditLogs/directoryAudits');
const users = listAt(contoso, '/users');
const SELF_SERVICE = 'Self-service Password Management';

const targetOf = (row: Row): string => row.targetResources[0]?.id;
const about = (rows: Row[], cause: string): Row[] => rows.filter((row) => targetOf(row) === personFor(cause).id);
const isSelfServiceSuccess = (row: Row): boolean =>
  row.activityDisplayName === 'Reset password (self-service)' && row.resultReason === 'Successfully completed reset.';
const userOf = (row: Row): Row => users.find(({ id }) => id === targetOf(row));
const isOf = (domain: string) => (row: Row) => userOf(row)?.onPremisesDomainName === domain;

describe('Contoso', () => {
  it('is the same at every call', () => {
    expect(buildContoso()).toEqual(contoso);
  });

  it('has at least sixty people with names of three languages, each id and UPN once', () => {
    expect(users.length).toBeGreaterThanOrEqual(60);
    expect(new Set(users.map(({ id }) => id)).size).toBe(users.length);
    expect(new Set(users.map(({ userPrincipalName }) => userPrincipalName)).size).toBe(users.length);
    expect(users.map(({ displayName }) => displayName)).toEqual(
      expect.arrayContaining(['Zoé Fontaine', 'Åsa Lindqvist', 'Björn Sandström', 'Hélène Dubois', 'Olivia Turner']),
    );
  });

  it('has a registration row for everybody', () => {
    const registered = listAt(contoso, '/reports/authenticationMethods/userRegistrationDetails').map(({ id }) => id);

    expect(registered).toEqual(users.map(({ id }) => id));
  });

  it('has no audit row from the future or older than thirty days, and no id twice', () => {
    const ages = audits.map((row) => ageInMinutes(row.activityDateTime));

    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeLessThan(30 * 24 * HOUR);
    expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length);
  });

  it('writes a flow under one correlation id of one person, from the user id to the outcome', () => {
    const flows = Map.groupBy(
      audits.filter((row) => row.activityDisplayName.startsWith('Self-service password reset flow')),
      (row) => row.correlationId,
    );
    const wrong = [...flows.values()].filter(
      (rows) => rows.at(-1)?.resultReason !== 'User submitted their user ID' || new Set(rows.map(targetOf)).size !== 1,
    );

    expect(flows.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('ends a failing flow with its failing row', () => {
    const flows = Map.groupBy(
      audits.filter(({ loggedByService }) => loggedByService === SELF_SERVICE),
      (row) => row.correlationId,
    );
    const wrong = [...flows.values()].filter(
      (rows) => rows.some(({ result }) => result === 'failure') && rows[0].result !== 'failure',
    );

    expect(wrong).toEqual([]);
  });

  it('gives the directory rows of a reset a correlation id of their own', () => {
    const flowIds = new Set(
      audits.filter(({ loggedByService }) => loggedByService === SELF_SERVICE).map((row) => row.correlationId),
    );
    const directory = audits.filter(({ loggedByService }) => loggedByService === 'Core Directory');

    expect(directory.length).toBeGreaterThan(100);
    expect(directory.filter(({ correlationId }) => flowIds.has(correlationId))).toEqual([]);
  });

  it('knows when each password changed from the log', () => {
    const done = audits.find(isSelfServiceSuccess);
    const age = ageInMinutes(userOf(done).lastPasswordChangeDateTime);

    expect(age).toBeLessThanOrEqual(ageInMinutes(done.activityDateTime));
  });

  it('turned writeback on about twenty days ago', () => {
    const [on] = audits.filter(
      ({ activityDisplayName }) => activityDisplayName === 'Enable password writeback for directory',
    );

    expect(Math.round(ageInMinutes(on.activityDateTime) / (24 * HOUR))).toBe(20);
  });

  it('sees corp resets succeed within the hour, and nordic ones until seven hours ago', () => {
    const done = audits.filter(isSelfServiceSuccess);
    const youngest = (domain: string) => ageInMinutes(done.find(isOf(domain)).activityDateTime);

    expect(youngest('corp.contoso.com')).toBeLessThan(60);
    expect(Math.round(youngest('nordic.contoso.com'))).toBe(7 * HOUR);
  });
});

describe('the named people', () => {
  it('exist as users', () => {
    expect(
      namedCases.filter(
        ({ objectId, upn }) => !users.some((user) => user.id === objectId && user.userPrincipalName === upn),
      ),
    ).toEqual([]);
  });

  it('stand for one cause each, and one for none', () => {
    const causes = namedCases.map(({ cause }) => cause);

    expect(new Set(causes).size).toBe(causes.length);
    expect(causes).toContain(null);
    expect(causes.length).toBeGreaterThanOrEqual(33);
  });

  it('failed within the last twenty hours, those of OU Montreal within two days', () => {
    const unusual = ['connector-account-permissions-missing'];
    const late = namedCases
      .filter(({ cause }) => cause !== null && !unusual.includes(cause))
      .flatMap(({ objectId }) => audits.filter((row) => targetOf(row) === objectId && row.result === 'failure'))
      .filter((row) => ageInMinutes(row.activityDateTime) > 20 * HOUR);

    expect(late).toEqual([]);
  });

  it('include a healthy person without any attempt', () => {
    const healthy = namedCases.find(({ cause }) => cause === null);

    expect(audits.filter((row) => targetOf(row) === healthy?.objectId)).toEqual([]);
  });

  it.each([
    ['user-not-in-sspr-group', 'This user is not a member of the password reset users group'],
    ['user-missing-auth-methods', "User's account has insufficient authentication methods"],
    ['user-not-licensed', 'User does not have a license'],
    ['license-insufficient-for-writeback', "User's password is managed on-premises"],
    ['ad-account-disabled', 'OnPremUserAccountLockedOutOrDisabled'],
    ['ad-account-locked-out', 'OnPremUserAccountLockedOutOrDisabled'],
    ['incorrect-current-password', 'IncorrectCurrentPassword'],
    ['cloud-banned-password', 'FuzzyPolicyViolationInvalidPassword'],
    ['on-prem-password-policy-violation', 'OnPremComplexity'],
    ['minimum-password-age-block', 'OnPremComplexity'],
    ['user-abandoned', 'User cancelled before submitting a new password'],
    ['browser-cookies-disabled', 'User tried to reset from a device without cookies enabled'],
    ['contact-data-malformed', 'User contacted an admin after trying the mobile SMS'],
    ['onprem-success-cloud-failure', 'OnPremisesSuccessCloudFailure'],
    ['user-not-found-on-prem', 'UserNotFoundBySspr'],
    ['protected-group-admincount', 'OnPremisesAdminActionRequired'],
    ['transient-service-error', 'User successfully reset password'],
  ])('of %s show %s last', (cause, reason) => {
    const last = about(audits, cause).find(({ loggedByService }) => loggedByService === SELF_SERVICE);

    expect(last?.resultReason).toMatch(new RegExp(`^${reason.replaceAll("'", '.')}`));
  });

  it('of a portal reset and of a script have no row of the reset service', () => {
    for (const cause of ['m365-admin-center-reset', 'script-password-update-not-written-back']) {
      const recent = about(audits, cause).filter((row) => ageInMinutes(row.activityDateTime) < 20 * HOUR);

      expect(recent.map(({ activityDisplayName }) => activityDisplayName)).toContain('Reset user password');
      expect(recent.filter(({ loggedByService }) => loggedByService === SELF_SERVICE)).toEqual([]);
    }
  });

  it('of the stopped agent are four, all of nordic.contoso.com, since six hours', () => {
    const failed = audits.filter(
      (row) =>
        row.resultReason === 'OnPremisesConnectivityError' && targetOf(row) !== personFor('transient-service-error').id,
    );

    expect(failed.every(isOf('nordic.contoso.com'))).toBe(true);
    expect(new Set(failed.map(targetOf)).size).toBe(4);
    expect(Math.max(...failed.map((row) => ageInMinutes(row.activityDateTime)))).toBeLessThan(6 * HOUR);
  });

  it('of OU Montreal are five, and nobody there ever succeeds', () => {
    const montreal = audits.filter((row) => userOf(row)?.onPremisesDistinguishedName?.includes('OU=Montreal,'));

    expect(new Set(montreal.filter(({ result }) => result === 'failure').map(targetOf)).size).toBe(5);
    expect(montreal.filter(isSelfServiceSuccess)).toEqual([]);
  });

  it('of the protected account failed three times while colleagues in its OU succeed', () => {
    const rows = audits.filter((row) => userOf(row)?.onPremisesDistinguishedName?.includes('OU=IT,OU=Tier0,'));
    const failed = rows.filter(({ resultReason }) => resultReason === 'OnPremisesAdminActionRequired');
    const recent = rows.filter((row) => isSelfServiceSuccess(row) && ageInMinutes(row.activityDateTime) < 20 * HOUR);

    expect(failed.map(targetOf)).toEqual(Array.from({ length: 3 }, () => personFor('protected-group-admincount').id));
    expect(new Set(recent.map(targetOf)).size).toBeGreaterThanOrEqual(2);
  });

  it('of the README are those of the table, in its order', () => {
    const readme = readFileSync(fileURLToPath(new URL('../../simulator/README.md', import.meta.url)), 'utf8');
    const lines = readme.split('\n').filter((line) => /^\| .+ \| `.+@.+` +\|/.test(line));
    const rows = lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

    expect(rows.map(([, name, upn, cause]) => ({ name, upn, cause }))).toEqual(
      namedCases.map(({ displayName, upn, cause }) => ({ name: displayName, upn, cause: cause ?? 'nothing' })),
    );
  });
});

describe('a situation', () => {
  const since = (rows: Row[], minutes: number) => rows.filter((row) => ageInMinutes(row.activityDateTime) <= minutes);

  it('of an outage fails at least 25 people in 50 minutes, with no success since', () => {
    const rows = since(listAt(withOutage(contoso), '/auditLogs/directoryAudits'), 50);
    const failed = rows.filter(({ resultReason }) => resultReason === 'OnPremisesConnectivityError');

    expect(new Set(failed.map(targetOf)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(failed.map((row) => userOf(row).onPremisesDomainName)).size).toBe(2);
    expect(rows.filter(isSelfServiceSuccess)).toEqual([]);
  });

  it('of writeback turned off has the row that says so and refusals after it', () => {
    const rows = listAt(withWritebackDisabled(contoso), '/auditLogs/directoryAudits');
    const off = rows.findIndex(
      ({ activityDisplayName }) => activityDisplayName === 'Disable password writeback for directory',
    );

    expect(
      rows.slice(0, off).filter(({ resultReason }) => resultReason.includes('managed on-premises')).length,
    ).toBeGreaterThan(5);
    expect(rows.slice(0, off).filter(isSelfServiceSuccess)).toEqual([]);
  });

  it('of a stopped synchronisation shows nine hours in the organisation', () => {
    const [organisation] = listAt(withSyncStopped(contoso), '/organization');

    expect(ageInMinutes(organisation.onPremisesLastSyncDateTime)).toBe(9 * HOUR);
  });

  it('of a stopped synchronisation leaves nordic.contoso.com as it was', () => {
    const rows = listAt(withSyncStopped(contoso), '/auditLogs/directoryAudits');
    const done = since(rows, 9 * HOUR).filter(isSelfServiceSuccess);

    expect(done.length).toBeGreaterThan(0);
    expect(done.every(isOf('nordic.contoso.com'))).toBe(true);
  });

  it.each(Object.keys(situations))('%s has no password changed later than the log says', (name) => {
    const tenant = buildDemo(name);
    const rows = listAt(tenant, '/auditLogs/directoryAudits');
    const unexplained = listAt(tenant, '/users').filter(
      (user) =>
        ageInMinutes(user.lastPasswordChangeDateTime) < 15 * HOUR &&
        !rows.some((row) => targetOf(row) === user.id && row.activityDateTime === user.lastPasswordChangeDateTime),
    );

    expect(unexplained).toEqual([]);
  });

  it('of a service incident shows it in service health', () => {
    const tenant = withServiceIncident(contoso);
    const health = listAt(tenant, '/admin/serviceAnnouncement/healthOverviews').find(({ id }) => id === 'OrgLiveID');

    expect([health.status, listAt(tenant, '/admin/serviceAnnouncement/issues').length]).toEqual([
      'serviceDegradation',
      1,
    ]);
  });

  it('of reset switched off shows it in the registration report', () => {
    const report = listAt(withSsprDisabled(contoso), '/reports/authenticationMethods/userRegistrationDetails');

    expect(report.filter(({ isSsprEnabled }) => isSsprEnabled)).toEqual([]);
  });

  it.each(Object.keys(situations))('%s keeps ids unique and everybody in place', (name) => {
    const tenant = buildDemo(name);
    const ids = listAt(tenant, '/auditLogs/directoryAudits').map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(listAt(tenant, '/users')).toHaveLength(everybody.length);
  });
});

const VOCABULARY = fileURLToPath(new URL('../../../shared/graph/sspr-reason-vocabulary.json', import.meta.url));
const ACTIVITIES = fileURLToPath(new URL('../../../shared/domain/audit-activities.json', import.meta.url));

describe.skipIf(!existsSync(VOCABULARY) || !existsSync(ACTIVITIES))('the words of the log', () => {
  const read = (path: string): Row => JSON.parse(readFileSync(path, 'utf8'));
  const known = (): string[] => {
    const { flow_activity_progress: flow, reset_or_change_password: outcomes } = read(VOCABULARY);
    return [...flow, ...outcomes].map(({ resultReason }: Resource) => String(resultReason));
  };
  const items = (): Row[] => read(ACTIVITIES).items;

  it('are reasons that have been seen or documented', () => {
    const texts = new Set([...known(), ...items().map(({ string }) => string)]);
    const reasons = new Set(
      [contoso, ...Object.keys(situations).map(buildDemo)].flatMap((tenant) =>
        listAt(tenant, '/auditLogs/directoryAudits').map(({ resultReason }) => resultReason),
      ),
    );

    expect([...reasons].filter((reason) => reason !== '' && !texts.has(reason))).toEqual([]);
  });

  it('are activities that have been seen or documented', () => {
    const names = new Set(items().flatMap((item) => [item.activityDisplayName, ...(item.aliases ?? [])]));
    const used = new Set(audits.map(({ activityDisplayName }) => activityDisplayName));

    expect([...used].filter((name) => !names.has(name))).toEqual([]);
  });
});
