import type { Resource } from '../resource.ts';
import type { TenantFile } from '../tenant-file.ts';
import { ADMIN_RESET, CHANGE, RESET } from './attempts.ts';
import { provisioningAgents, servicePrincipals, syncJobs, syncJobsPath } from './cloud-sync.ts';
import { DEMO_NOW } from './demo-clock.ts';
import { subscribedSkus } from './licences.ts';
import { liveMethods } from './live-methods.ts';
import { ordinaryDays } from './ordinary-days.ts';
import { ADMIN_GROUP, HELPDESK_GROUP, TENANT_ID } from './organisation.ts';
import { everybody } from './person.ts';
import { problemStories } from './problem-stories.ts';
import { registrationDetails } from './registration-details.ts';
import { signIns } from './sign-ins.ts';
import * as tenant from './tenant-resources.ts';
import { userResource } from './user-resources.ts';

/** The demo tenant Contoso, the same at every call; loading it moves its times to the present. */
export function buildContoso(): TenantFile {
  const audits = auditRows();
  return {
    now: DEMO_NOW,
    tenantId: TENANT_ID,
    helpdeskGroup: HELPDESK_GROUP,
    adminGroup: ADMIN_GROUP,
    graph: {
      '/organization': [tenant.organisation()],
      '/domains': tenant.domains(),
      '/domains/legacy.contoso.com/federationConfiguration': tenant.federationConfiguration(),
      '/subscribedSkus': subscribedSkus(everybody.map(({ products }) => products)),
      '/users': everybody.map((person) => withLastChange(userResource(person), audits)),
      '/groups': tenant.groups(),
      '/reports/authenticationMethods/userRegistrationDetails': everybody.map((person) =>
        registrationDetails(person, tenant.isAdmin(person)),
      ),
      ...liveMethods(),
      '/roleManagement/directory/roleAssignments': tenant.roleAssignments(),
      '/policies/authorizationPolicy': tenant.authorizationPolicy(),
      '/policies/authenticationMethodsPolicy': tenant.authenticationMethodsPolicy(),
      '/auditLogs/directoryAudits': audits,
      '/auditLogs/signIns': newestFirst(signIns(), 'createdDateTime'),
      '/identityProtection/riskyUsers': tenant.riskyUsers(),
      '/admin/serviceAnnouncement/healthOverviews': tenant.healthOverviews(),
      '/admin/serviceAnnouncement/issues': [],
      '/servicePrincipals': servicePrincipals(),
      [syncJobsPath]: syncJobs(),
      '/directory/onPremisesSynchronization': [
        // Graph keeps this flag false whatever the tenant does with writeback.
        { id: TENANT_ID, features: { passwordSyncEnabled: true, passwordWritebackEnabled: false } },
      ],
      '/onPremisesPublishingProfiles/provisioning/agents': provisioningAgents(),
    },
  };
}

function auditRows(): Resource[] {
  const helpdesk = everybody.filter(({ part }) => part === 'helpdesk' || part === 'helpdesk-london');
  const [first] = helpdesk;
  if (!first) throw new Error('Contoso has no helpdesk');
  const problems = everybody.flatMap((person) => problemStories[person.cause ?? '']?.(person, first) ?? []);
  return newestFirst([...ordinaryDays(helpdesk), ...problems], 'activityDateTime');
}

export const newestFirst = (rows: readonly Resource[], property: string): Resource[] =>
  rows.toSorted((a, b) => Date.parse(String(b[property])) - Date.parse(String(a[property])));

/** Rows that say that a person's cloud password was set. */
const PASSWORD_SET: readonly string[] = [RESET, CHANGE, ADMIN_RESET, 'Reset user password', 'Change user password'];
const NOT_SET = 'OnPremisesSuccessCloudFailure';

/** The user with the time of the newest row that set the password, or unchanged when the log has none. */
export function withLastChange(user: Resource, audits: readonly Resource[]): Resource {
  const latest = audits.find(
    (row) =>
      PASSWORD_SET.includes(String(row.activityDisplayName)) &&
      row.result === 'success' &&
      row.resultReason !== NOT_SET &&
      (row.targetResources as Resource[])[0]?.id === user.id,
  );
  const changedAt = latest?.activityDateTime ?? user.lastPasswordChangeDateTime;
  return { ...user, lastPasswordChangeDateTime: changedAt };
}
