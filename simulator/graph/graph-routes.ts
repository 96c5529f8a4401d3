import * as directory from './directory-handlers.ts';
import type { GraphCall, GraphVersion } from './graph-call.ts';
import * as reports from './report-handlers.ts';
import * as tenants from './tenant-handlers.ts';

/** Which limit a request draws on. */
type Workload = 'directory' | 'reporting' | 'risk' | 'service';

export interface GraphRoute {
  readonly method: 'GET' | 'POST';
  readonly template: string;
  readonly workload: Workload;
  /** Application permissions, any one of which is enough; none: no application may call this. */
  readonly permissions: readonly string[];
  /** Delegated permissions, any one of which is enough. */
  readonly delegated?: readonly string[];
  /** The refusal: `directory`, `audit` and `methods` word it differently. */
  readonly refusal?: 'directory' | 'audit' | 'methods';
  /** Served only to tenants with Entra ID P1 or P2. */
  readonly needsPremium?: boolean;
  readonly versions?: readonly GraphVersion[];
  /** What `$expand` may name, in lower case. */
  readonly expands?: readonly string[];
  /** Directory units one call costs, as x-ms-resource-unit shows. */
  readonly units?: number;
  readonly handle: (call: GraphCall) => unknown;
}

const USERS = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const AUDITS = ['AuditLog.Read.All', 'Directory.Read.All'];
const REPORTS = ['AuditLog.Read.All'];
const LICENCES = ['LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All'];
const ORGANIZATION = [
  'Organization.Read.All',
  'Organization.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const DOMAINS = ['Domain.Read.All', 'Domain.ReadWrite.All', 'Directory.Read.All'];
const FEDERATION = ['Domain-InternalFederation.Read.All', 'Domain-InternalFederation.ReadWrite.All'];
const MEMBER_GROUPS = [
  'GroupMember.Read.All',
  'Group.Read.All',
  'Directory.Read.All',
  'User.Read.All',
  'Application.Read.All',
];
const MEMBER_OF = ['User.Read.All', 'GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'];
const GROUPS = ['GroupMember.Read.All', 'Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All'];
const ROLES = ['RoleManagement.Read.Directory', 'RoleManagement.ReadWrite.Directory', 'Directory.Read.All'];
const HEALTH = ['ServiceHealth.Read.All'];
const METHODS = ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All'];
const METHODS_POLICY = ['Policy.Read.AuthenticationMethod', 'Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod'];
const AUTHORIZATION_POLICY = ['Policy.Read.All', 'Policy.ReadWrite.Authorization'];
const RISK = ['IdentityRiskyUser.Read.All', 'IdentityRiskyUser.ReadWrite.All'];
const APPLICATIONS = ['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All'];
const SYNC = ['Synchronization.Read.All', 'Synchronization.ReadWrite.All'];

const get = (
  template: string,
  workload: Workload,
  permissions: readonly string[],
  handle: GraphRoute['handle'],
  extra: Partial<GraphRoute> = {},
): GraphRoute => ({ method: 'GET', template, workload, permissions, handle, ...extra });

const REGISTRATIONS = '/reports/authenticationMethods/userRegistrationDetails';
const SYNC_OBJECT = '/directory/onPremisesSynchronization';
const PUBLISHING = '/onPremisesPublishingProfiles/provisioning/agents';
const health = { expands: ['issues'] } as const;
const audit = { refusal: 'audit' } as const;
const premiumAudit = { refusal: 'audit', needsPremium: true } as const;

/** Every Graph route served, with what it needs. */
export const graphRoutes: readonly GraphRoute[] = [
  get('/auditLogs/directoryAudits', 'reporting', AUDITS, reports.listAudits, audit),
  get('/auditLogs/directoryAudits/{id}', 'reporting', AUDITS, reports.getAudit, audit),
  get('/auditLogs/signIns', 'reporting', REPORTS, reports.listSignIns, premiumAudit),
  get('/auditLogs/signIns/{id}', 'reporting', REPORTS, reports.getSignIn, premiumAudit),
  get(REGISTRATIONS, 'reporting', REPORTS, reports.listRegistrations, premiumAudit),
  get(`${REGISTRATIONS}/{id}`, 'reporting', REPORTS, reports.getRegistration, premiumAudit),
  get('/users/{id}/authentication/methods', 'reporting', METHODS, reports.listMethods, { refusal: 'methods' }),

  get('/users', 'directory', USERS, directory.listUsers, { units: 2 }),
  get('/users/{id}', 'directory', USERS, directory.getUser, { units: 2 }),
  get('/users/{id}/licenseDetails', 'directory', [...LICENCES, ...USERS], directory.listLicenseDetails, { units: 2 }),
  get('/users/{id}/transitiveMemberOf', 'directory', MEMBER_OF, directory.listMemberOf, { units: 2 }),
  get('/users/{id}/transitiveMemberOf/graph.directoryRole', 'directory', MEMBER_OF, directory.listDirectoryRoles, {
    units: 2,
  }),
  get(
    '/users/{id}/transitiveMemberOf/microsoft.graph.directoryRole',
    'directory',
    MEMBER_OF,
    directory.listDirectoryRoles,
    {
      units: 2,
    },
  ),
  {
    method: 'POST',
    template: '/users/{id}/checkMemberGroups',
    workload: 'directory',
    permissions: MEMBER_GROUPS,
    units: 4,
    handle: directory.checkMemberGroups,
  },
  get('/directory/deletedItems/microsoft.graph.user', 'directory', USERS, directory.listDeletedUsers),
  get('/groups', 'directory', GROUPS, directory.listGroups),
  get('/groups/{id}', 'directory', GROUPS, directory.getGroup),
  get('/groups/{id}/members', 'directory', GROUPS, directory.listMembers),
  get('/groups/{id}/transitiveMembers', 'directory', GROUPS, directory.listTransitiveMembers),
  get('/roleManagement/directory/roleAssignments', 'directory', ROLES, directory.listRoleAssignments),
  get(
    '/roleManagement/directory/transitiveRoleAssignments',
    'directory',
    ROLES,
    directory.listTransitiveRoleAssignments,
  ),

  get('/organization', 'directory', [...ORGANIZATION, 'User.Read.All'], tenants.listOrganization),
  get('/domains', 'directory', DOMAINS, tenants.listDomains),
  get('/domains/{id}', 'directory', DOMAINS, tenants.getDomain),
  get('/domains/{id}/federationConfiguration', 'directory', FEDERATION, tenants.listFederation),
  get('/subscribedSkus', 'directory', [...LICENCES, ...ORGANIZATION], tenants.listSkus, { units: 3 }),
  get('/policies/authorizationPolicy', 'directory', AUTHORIZATION_POLICY, tenants.getAuthorizationPolicy),
  get('/policies/authenticationMethodsPolicy', 'directory', METHODS_POLICY, tenants.getMethodsPolicy),
  get('/servicePrincipals', 'directory', APPLICATIONS, tenants.listServicePrincipals),
  get('/servicePrincipals/{id}/synchronization/jobs', 'service', SYNC, tenants.listSyncJobs),
  get('/servicePrincipals/{id}/synchronization/jobs/{job}', 'service', SYNC, tenants.getSyncJob),

  get('/admin/serviceAnnouncement/healthOverviews', 'service', HEALTH, tenants.listHealth, health),
  get('/admin/serviceAnnouncement/healthOverviews/{id}', 'service', HEALTH, tenants.getHealth, health),
  get('/admin/serviceAnnouncement/issues', 'service', HEALTH, tenants.listIssues),

  get('/identityProtection/riskyUsers', 'risk', RISK, reports.listRiskyUsers),
  get('/identityProtection/riskyUsers/{id}', 'risk', RISK, reports.getRiskyUser),

  get(SYNC_OBJECT, 'directory', [], tenants.listStored(SYNC_OBJECT), {
    delegated: ['OnPremDirectorySynchronization.Read.All', 'OnPremDirectorySynchronization.ReadWrite.All'],
  }),
  get(PUBLISHING, 'service', [], tenants.listStored(PUBLISHING), {
    delegated: ['Policy.Read.HybridAuthentication'],
    versions: ['beta'],
    expands: ['agentgroups'],
  }),
];
