import { expect, it } from 'vitest';
import { caseTenant } from '../../eval/case-tenant.ts';
import type { AttemptSketch } from '../../eval/tenant-sketch.ts';

type Row = Readonly<Record<string, unknown>>;

function resultsOf(attempt: AttemptSketch): readonly unknown[] {
  const { tenant } = caseTenant({ hasBackground: false, attempts: [attempt] });
  const rows = tenant.graph['/auditLogs/directoryAudits'] as readonly Row[];
  return rows.filter(({ resultReason }) => resultReason === attempt.says).map(({ result }) => result);
}

it('logs a reset that only the cloud refused as a success, and any other failure as one', () => {
  const ofCloud = resultsOf({ who: 'subject', says: 'OnPremisesSuccessCloudFailure', minutesAgo: 13 });
  const ofOnPremises = resultsOf({ who: 'subject', says: 'OnPremisesConnectivityError', minutesAgo: 13 });

  expect([ofCloud, ofOnPremises]).toEqual([['success'], ['failure']]);
});

it('gives the subject the phones and policies of the sketch', () => {
  const { tenant, subject } = caseTenant({
    person: { businessPhones: ['+46 8123456'], passwordPolicies: 'DisablePasswordExpiration' },
  });

  const users = tenant.graph['/users'] as readonly Row[];
  expect(users.find(({ id }) => id === subject.id)).toMatchObject({
    businessPhones: ['+46 8123456'],
    passwordPolicies: 'DisablePasswordExpiration',
  });
});
