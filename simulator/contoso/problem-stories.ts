import type { Resource } from '../resource.ts';
import { stableId } from '../stable-id.ts';
import { adminReset, attempt, change, type Ending } from './attempts.ts';
import { auditRow, byApplication, byPerson } from './audit-rows.ts';
import { DAY, HOUR } from './demo-clock.ts';
import { everybody, type Person } from './person.ts';

type Story = (person: Person, helpdesk: Person) => Resource[];

const INSUFFICIENT =
  "User's account has insufficient authentication methods defined. Add authentication info to resolve this";
const BLOCKED = 'User entered too many invalid SMS verification codes and is blocked for 24 hours';

const refused =
  (age: number, reason: string): Story =>
  (person) =>
    attempt({ person, age, ending: { kind: 'refused', reason } });

const ended =
  (age: number, ending: Ending): Story =>
  (person) =>
    attempt({ person, age, ending });

const failed = (age: number, ...reasons: string[]): Story => ended(age, { kind: 'failed', reasons });

const changeFailed =
  (age: number, reason: string): Story =>
  (person) =>
    change({ person, age, reason });

/** Everyone who shares the trouble, each with attempts at these ages. */
const shared =
  (part: string, reason: string, ages: readonly (readonly number[])[]): Story =>
  (person) =>
    [person, ...everybody.filter((known) => known.part === part)].flatMap((sufferer, index) =>
      (ages[index] ?? []).flatMap((age) => failed(age, reason)(sufferer, sufferer)),
    );

/** What the audit log holds for each cause; causes that show elsewhere have no story. */
export const problemStories: Readonly<Record<string, Story>> = {
  'user-not-in-sspr-group': refused(
    3 * HOUR,
    'This user is not a member of the password reset users group. Add this user to that group to resolve this.',
  ),
  'user-missing-auth-methods': refused(2.2 * HOUR, INSUFFICIENT),
  'not-enough-auth-methods': refused(5.1 * HOUR, INSUFFICIENT),
  'auth-method-disabled-by-policy': refused(4.4 * HOUR, INSUFFICIENT),
  'admin-two-gate-methods-missing': refused(1.9 * HOUR, INSUFFICIENT),
  'user-not-licensed': refused(
    6.3 * HOUR,
    'User does not have a license. You can add a license to the user to resolve this',
  ),
  'license-insufficient-for-writeback': refused(
    3.6 * HOUR,
    "User's password is managed on-premises. You can enable Password Writeback to resolve this",
  ),
  'ad-account-disabled': failed(7.2 * HOUR, 'OnPremUserAccountLockedOutOrDisabled'),
  'ad-account-locked-out': changeFailed(1.6 * HOUR, 'OnPremUserAccountLockedOutOrDisabled'),
  'incorrect-current-password': changeFailed(2.7 * HOUR, 'IncorrectCurrentPassword'),
  'cloud-banned-password': failed(
    1.4 * HOUR,
    'FuzzyPolicyViolationInvalidPassword',
    'FuzzyPolicyViolationInvalidPassword',
  ),
  'on-prem-password-policy-violation': changeFailed(4.9 * HOUR, 'OnPremComplexity'),
  'minimum-password-age-block': (person) => [
    ...change({ person, age: 4.5 * HOUR }),
    ...change({ person, age: 1.5 * HOUR, reason: 'OnPremComplexity' }),
  ],
  'sspr-throttled': (person) => [
    ...attempt({ person, age: 2.1 * HOUR, ending: { kind: 'stopped-at-gate', reason: BLOCKED, tries: 5 } }),
    auditRow({
      activity: 'Blocked from self-service password reset',
      reason: BLOCKED,
      age: 2.1 * HOUR - 0.05,
      correlationId: stableId('blocked', person.upn),
      initiatedBy: byPerson(person),
      target: person,
    }),
  ],
  'user-abandoned': ended(1.8 * HOUR, {
    kind: 'stopped-after-gates',
    reason: 'User cancelled before submitting a new password',
  }),
  'browser-cookies-disabled': refused(5.5 * HOUR, 'User tried to reset from a device without cookies enabled'),
  'contact-data-malformed': ended(3.3 * HOUR, {
    kind: 'stopped-at-gate',
    reason: 'User contacted an admin after trying the mobile SMS verification option',
    tries: 2,
  }),
  'onprem-success-cloud-failure': (person) =>
    failed(2.5 * HOUR, 'OnPremisesSuccessCloudFailure')(person, person).map((row) =>
      row.resultReason === 'OnPremisesSuccessCloudFailure' ? { ...row, result: 'success' } : row,
    ),
  'm365-admin-center-reset': (person, helpdesk) => directoryReset(person, byPerson(helpdesk), 1.7 * HOUR),
  'script-password-update-not-written-back': (person) =>
    directoryReset(person, byApplication('HR onboarding automation'), 3.9 * HOUR),
  'user-not-found-on-prem': changeFailed(4.1 * HOUR, 'UserNotFoundBySspr'),
  'ou-reserved-characters': failed(6.8 * HOUR, 'OnPremisesAdminActionRequired'),
  'cloud-sync-agent-down': shared('nordic-fellow', 'OnPremisesConnectivityError', [
    [5.9 * HOUR, 1.3 * HOUR],
    [4.7 * HOUR],
    [3.1 * HOUR, 2.9 * HOUR],
    [1.9 * HOUR],
  ]),
  'connector-account-permissions-missing': shared('montreal-fellow', 'OnPremisesAdminActionRequired', [
    [15 * HOUR, 2.4 * HOUR],
    [1.9 * DAY],
    [1.5 * DAY, 16 * HOUR],
    [1.2 * DAY],
    [18 * HOUR],
  ]),
  'protected-group-admincount': (person) =>
    [13 * HOUR, 12.6 * HOUR, 2.3 * HOUR].flatMap((age) => failed(age, 'OnPremisesAdminActionRequired')(person, person)),
  'transient-service-error': (person) => [
    ...failed(2 * HOUR, 'OnPremisesConnectivityError')(person, person),
    ...attempt({ person, age: 2 * HOUR - 12, ending: { kind: 'done' } }),
  ],
  'federated-domain-portal-reset': (person, helpdesk) =>
    adminReset({ person, admin: helpdesk, age: 2.8 * HOUR, reason: 'OnPremisesAdminActionRequired' }),
  'user-risk-not-remediated': (person, helpdesk) => adminReset({ person, admin: helpdesk, age: 5 * HOUR }),
  'sspr-report-out-of-date': ended(26 * HOUR, { kind: 'done' }),
};

/** A reset of the cloud password alone: the directory logs it, the reset service does not. */
function directoryReset(person: Person, initiatedBy: Resource, age: number): Resource[] {
  const shared = {
    service: 'Core Directory',
    correlationId: stableId('directory-reset', person.upn),
    initiatedBy,
    target: person,
  } as const;
  return [
    auditRow({ ...shared, activity: 'Reset user password', age }),
    auditRow({ ...shared, activity: 'Update StsRefreshTokenValidFrom Timestamp', age: age - 0.01 }),
  ];
}
