import { minutesAgo, row } from '../support/audit-rows.ts';
import { ada } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const cookies = 'User tried to reset from a device without cookies enabled';

export const channelAndService: readonly Scenario[] = [
  {
    cause: 'browser-cookies-disabled',
    name: 'the log says so',
    story: (s) => s.reset({ ago: 20, says: cookies, steps: 0 }),
    expect: { kind: 'cause', cause: 'browser-cookies-disabled' },
  },
  {
    cause: 'browser-cookies-disabled',
    name: 'the log says so twice',
    story: (s) => s.reset({ ago: 30, says: cookies, steps: 0 }).reset({ ago: 20, says: cookies, steps: 0 }),
    expect: { kind: 'cause', cause: 'browser-cookies-disabled' },
  },
  {
    cause: 'browser-cookies-disabled',
    name: 'cookies first, then another browser and a banned password',
    nearMiss: true,
    story: (s) =>
      s.reset({ ago: 30, says: cookies, steps: 0 }).reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword' }),
    expect: { kind: 'cause', cause: 'cloud-banned-password' },
  },
  {
    cause: 'm365-admin-center-reset',
    name: 'an administrator set the cloud password outside writeback',
    story: (s) => s.setInCloud(60, 'person'),
    expect: { kind: 'cause', cause: 'm365-admin-center-reset' },
  },
  {
    cause: 'm365-admin-center-reset',
    name: 'a reset by an administrator that no agent wrote back',
    story: (s) => s.adminReset({ ago: 60, agent: 'None' }),
    expect: { kind: 'cause', cause: 'm365-admin-center-reset' },
  },
  {
    cause: 'm365-admin-center-reset',
    name: 'a reset by an administrator that was written back',
    nearMiss: true,
    story: (s) => s.adminReset({ ago: 60 }),
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'script-password-update-not-written-back',
    name: 'an application set the cloud password',
    story: (s) => s.setInCloud(60, 'app'),
    expect: { kind: 'cause', cause: 'script-password-update-not-written-back' },
  },
  {
    cause: 'script-password-update-not-written-back',
    name: 'an application set the cloud password after a reset by the person that worked',
    story: (s) => s.reset({ ago: 600, says: 'Successfully completed reset.' }).setInCloud(60, 'app'),
    expect: { kind: 'cause', cause: 'script-password-update-not-written-back' },
  },
  {
    cause: 'script-password-update-not-written-back',
    name: 'the companion row of a self-service reset',
    nearMiss: true,
    story: (s) => s.reset({ ago: 60, says: 'Successfully completed reset.' }).setInCloud(61, 'app'),
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'script-password-update-not-written-back',
    name: 'an application set the password of a cloud-only account',
    nearMiss: true,
    story: (s) => s.cloudOnly().setInCloud(60, 'app'),
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'microsoft-service-incident',
    name: 'everybody fails and Microsoft reports trouble',
    story: (s) =>
      s
        .microsoftReportsTrouble()
        .outage('OnPremisesConnectivityError')
        .reset({ ago: 20, says: 'OnPremisesConnectivityError' }),
    expect: { kind: 'cause', cause: 'microsoft-service-incident' },
  },
  {
    cause: 'microsoft-service-incident',
    name: 'internal errors and Microsoft reports trouble',
    story: (s) => s.microsoftReportsTrouble().change({ ago: 20, says: 'AsyncJobStateTerminated' }),
    expect: { kind: 'cause', cause: 'microsoft-service-incident' },
  },
  {
    cause: 'microsoft-service-incident',
    name: 'Microsoft reports trouble, but the person’s password is banned',
    nearMiss: true,
    story: (s) => s.microsoftReportsTrouble().reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword' }),
    expect: { kind: 'cause', cause: 'cloud-banned-password' },
  },
  {
    cause: 'microsoft-service-incident',
    name: 'everybody fails and Microsoft reports no trouble',
    nearMiss: true,
    story: (s) => s.outage('OnPremisesConnectivityError').reset({ ago: 20, says: 'OnPremisesConnectivityError' }),
    expect: { kind: 'group', group: 'connectivity' },
  },
  {
    cause: 'transient-service-error',
    name: 'one failure, and the same person succeeded afterwards',
    story: (s) =>
      s
        .reset({ ago: 60, says: 'OnPremisesConnectivityError' })
        .reset({ ago: 50, says: 'Successfully completed reset.' }),
    expect: { kind: 'cause', cause: 'transient-service-error' },
  },
  {
    cause: 'transient-service-error',
    name: 'an internal error that struck nobody else',
    story: (s) => s.change({ ago: 20, says: 'PartnerServiceSsprInternalServiceError' }),
    expect: { kind: 'cause', cause: 'transient-service-error' },
  },
  {
    cause: 'transient-service-error',
    name: 'the same failure again and again, for everybody',
    nearMiss: true,
    story: (s) =>
      s
        .outage('OnPremisesConnectivityError')
        .reset({ ago: 60, says: 'OnPremisesConnectivityError' })
        .reset({ ago: 20, says: 'OnPremisesConnectivityError' }),
    expect: { kind: 'group', group: 'connectivity' },
  },
  {
    cause: 'sspr-report-out-of-date',
    name: 'the report says not registered, the log says reset done',
    story: (s) =>
      s
        .reset({ ago: 60, says: 'Successfully completed reset.' })
        .registration({ isResetCapable: false, isResetRegistered: false, methods: [] }),
    expect: { kind: 'cause', cause: 'sspr-report-out-of-date' },
  },
  {
    cause: 'sspr-report-out-of-date',
    name: 'the report says not enabled, the log says reset done',
    story: (s) =>
      s
        .reset({ ago: 60, says: 'Successfully completed reset.' })
        .registration({ isResetCapable: false, isResetEnabled: false }),
    hints: { hintsAtRegistration: true },
    expect: { kind: 'cause', cause: 'sspr-report-out-of-date' },
  },
  {
    cause: 'sspr-report-out-of-date',
    name: 'the report says not registered, and the log says refused for that reason',
    nearMiss: true,
    story: (s) =>
      s
        .reset({ ago: 60, says: "User's account has insufficient authentication methods defined.", steps: 1 })
        .registration({ isResetCapable: false, isResetRegistered: false, methods: [] }),
    expect: { kind: 'cause', cause: 'user-missing-auth-methods' },
  },
  {
    cause: 'unknown',
    name: 'a reason that nobody has seen before',
    story: (s) => s.reset({ ago: 20, says: 'QuuxFrobnicationMismatch' }),
    expect: { kind: 'unsure' },
  },
  {
    cause: 'unknown',
    name: 'a failure without any reason',
    story: (s) =>
      s.row(
        row({
          id: 'SSPR_blank',
          at: minutesAgo(20),
          activity: 'Reset password (self-service)',
          result: 'failure',
          targetIds: [ada],
        }),
      ),
    expect: { kind: 'unsure' },
  },
  {
    cause: 'unknown',
    name: 'an unknown tail behind a known beginning',
    nearMiss: true,
    story: (s) => s.reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword (0x80070005)' }),
    expect: { kind: 'cause', cause: 'cloud-banned-password' },
  },
];
