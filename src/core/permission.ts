/** An application permission of Microsoft Graph that the product reads with. */
export interface Permission {
  readonly name: string;
  readonly isRequired: boolean;
  /** Graph paths read with it, as shown in the documentation. */
  readonly reads: readonly string[];
}

/** Least-privileged application permissions: https://learn.microsoft.com/en-us/graph/permissions-reference */
export const permissions = [
  {
    name: 'AuditLog.Read.All',
    isRequired: true,
    reads: [
      '/auditLogs/directoryAudits',
      '/auditLogs/signIns',
      '/reports/authenticationMethods/userRegistrationDetails/{id}',
    ],
  },
  { name: 'User.Read.All', isRequired: true, reads: ['/users/{id}', '/users'] },
  { name: 'GroupMember.Read.All', isRequired: true, reads: ['/users/{id}/checkMemberGroups'] },
  {
    name: 'RoleManagement.Read.Directory',
    isRequired: false,
    reads: ['/users/{id}/transitiveMemberOf/graph.directoryRole'],
  },
  { name: 'Organization.Read.All', isRequired: false, reads: ['/organization'] },
  { name: 'Domain.Read.All', isRequired: false, reads: ['/domains'] },
  { name: 'LicenseAssignment.Read.All', isRequired: false, reads: ['/subscribedSkus'] },
  { name: 'Policy.Read.All', isRequired: false, reads: ['/policies/authorizationPolicy'] },
  { name: 'Policy.Read.AuthenticationMethod', isRequired: false, reads: ['/policies/authenticationMethodsPolicy'] },
  {
    name: 'ServiceHealth.Read.All',
    isRequired: false,
    reads: ['/admin/serviceAnnouncement/healthOverviews/OrgLiveID'],
  },
  { name: 'IdentityRiskyUser.Read.All', isRequired: false, reads: ['/identityProtection/riskyUsers/{id}'] },
] as const satisfies readonly Permission[];

export type PermissionName = (typeof permissions)[number]['name'];
