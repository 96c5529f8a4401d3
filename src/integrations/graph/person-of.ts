import { z } from 'zod';
import type { Person } from '../../core/person.ts';
import { kindOfUser } from './kind-of-user.ts';
import { parseBody } from './parse-body.ts';
import { utcTime } from './utc-time.ts';

const text = z.string().nullish();

const userRow = z.object({
  id: z.string(),
  displayName: text,
  userPrincipalName: z.string(),
  mail: text,
  userType: text,
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesDomainName: text,
  onPremisesDistinguishedName: text,
  onPremisesLastSyncDateTime: text,
  lastPasswordChangeDateTime: text,
  createdDateTime: text,
  usageLocation: text,
  preferredLanguage: text,
  mobilePhone: text,
  assignedPlans: z.array(z.object({ capabilityStatus: text, servicePlanId: text })).nullish(),
  onPremisesProvisioningErrors: z.array(z.unknown()).nullish(),
});

/** What to `$select`: most of these come only when asked for. */
export const personFields = Object.keys(userRow.shape).join(',');

export function personOf(body: unknown, source: string): Person {
  const row = parseBody(userRow, body, source);
  return {
    entraObjectId: row.id,
    displayName: row.displayName ?? '',
    userPrincipalName: row.userPrincipalName,
    mail: row.mail ?? null,
    kind: kindOfUser(row),
    isEnabled: row.accountEnabled ?? true,
    isSynced: row.onPremisesSyncEnabled ?? false,
    onPremisesDomain: row.onPremisesDomainName ?? null,
    distinguishedName: row.onPremisesDistinguishedName ?? null,
    lastSyncedAt: utcTime(row.onPremisesLastSyncDateTime),
    passwordChangedAt: utcTime(row.lastPasswordChangeDateTime),
    createdAt: utcTime(row.createdDateTime),
    usageLocation: row.usageLocation ?? null,
    preferredLanguage: row.preferredLanguage ?? null,
    mobilePhone: row.mobilePhone ?? null,
    servicePlanIds: enabledPlans(row.assignedPlans ?? []),
    hasProvisioningErrors: (row.onPremisesProvisioningErrors ?? []).length > 0,
  };
}

type Plans = NonNullable<z.infer<typeof userRow>['assignedPlans']>;

/** A plan in its grace period (Warning) still works. */
function enabledPlans(plans: Plans): readonly string[] {
  const working = plans.filter(
    ({ capabilityStatus }) => capabilityStatus === 'Enabled' || capabilityStatus === 'Warning',
  );
  return working.map(({ servicePlanId }) => servicePlanId).filter((id) => id != null);
}
