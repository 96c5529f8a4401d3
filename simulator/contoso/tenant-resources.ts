import type { Resource } from '../resource.ts';
import { stableId } from '../stable-id.ts';
import { DAY, HOUR, minutesAgo } from './demo-clock.ts';
import { organisationPlans } from './licences.ts';
import { ADMIN_GROUP, HELPDESK_GROUP, INITIAL_DOMAIN, TENANT_ID } from './organisation.ts';
import { everybody, type Person, personFor } from './person.ts';

const ROLES = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  helpdeskAdministrator: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  hybridIdentityAdministrator: '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
} as const;

const DOMAINS: readonly (readonly [name: string, authenticationType: 'Managed' | 'Federated'])[] = [
  ['contoso.com', 'Managed'],
  ['legacy.contoso.com', 'Federated'],
  [INITIAL_DOMAIN, 'Managed'],
];

export const organisation = (): Resource => ({
  id: TENANT_ID,
  displayName: 'Contoso',
  tenantType: 'AAD',
  countryLetterCode: 'FR',
  createdDateTime: minutesAgo(3000 * DAY),
  onPremisesSyncEnabled: true,
  onPremisesLastSyncDateTime: minutesAgo(14),
  onPremisesLastPasswordSyncDateTime: minutesAgo(3),
  verifiedDomains: DOMAINS.map(([name, type]) => ({
    capabilities: 'Email, OfficeCommunicationsOnline',
    isDefault: name === 'contoso.com',
    isInitial: name === INITIAL_DOMAIN,
    name,
    type,
  })),
  assignedPlans: organisationPlans(),
});

export const domains = (): Resource[] =>
  DOMAINS.map(([id, authenticationType]) => ({
    id,
    authenticationType,
    availabilityStatus: null,
    isAdminManaged: true,
    isDefault: id === 'contoso.com',
    isInitial: id === INITIAL_DOMAIN,
    isRoot: id !== 'legacy.contoso.com',
    isVerified: true,
    manufacturer: null,
    model: null,
    passwordNotificationWindowInDays: 14,
    passwordValidityPeriodInDays: id === 'contoso.com' ? 90 : 2147483647,
    state: null,
    supportedServices: ['Email', 'OfficeCommunicationsOnline'],
  }));

export const federationConfiguration = (): Resource[] => [
  {
    id: stableId('federation', 'legacy.contoso.com'),
    displayName: 'Contoso AD FS',
    issuerUri: 'http://sts.legacy.contoso.com/adfs/services/trust',
    metadataExchangeUri: 'https://sts.legacy.contoso.com/adfs/services/trust/mex',
    passiveSignInUri: 'https://sts.legacy.contoso.com/adfs/ls/',
    preferredAuthenticationProtocol: 'wsFed',
    activeSignInUri: 'https://sts.legacy.contoso.com/adfs/services/trust/2005/usernamemixed',
    signOutUri: 'https://sts.legacy.contoso.com/adfs/ls/',
    promptLoginBehavior: 'nativeSupport',
    isSignedAuthenticationRequestRequired: false,
    federatedIdpMfaBehavior: 'rejectMfaByFederatedIdp',
    passwordResetUri: 'https://sts.legacy.contoso.com/adfs/portal/updatepassword/',
    signingCertificate: 'MIIC3jCCAcagAwIBAgIQ',
  },
];

const LONDON_DESK = stableId('group', 'helpdesk-london');
const idsOf = (isMember: (person: Person) => boolean): string[] => everybody.filter(isMember).map(({ id }) => id);

const group = (id: string, displayName: string, description: string, members: readonly string[]): Resource => ({
  id,
  displayName,
  description,
  securityEnabled: true,
  mailEnabled: false,
  groupTypes: [],
  onPremisesSyncEnabled: null,
  membershipRule: null,
  members,
});

/** The helpdesk holds the London desk as a group, so that one member is a member only through it. */
export const groups = (): Resource[] => [
  group(HELPDESK_GROUP, 'Helpdesk', 'First line', [
    ...idsOf(({ part }) => part === 'helpdesk' || part === 'admin'),
    LONDON_DESK,
  ]),
  group(
    LONDON_DESK,
    'Helpdesk London',
    'First line in London',
    idsOf(({ part }) => part === 'helpdesk-london'),
  ),
  group(
    ADMIN_GROUP,
    'Identity administrators',
    'Own synchronisation and sign-in',
    idsOf(({ part }) => part === 'admin'),
  ),
  group(
    stableId('group', 'sspr-users'),
    'SSPR users',
    'May reset their own password',
    idsOf(({ cause }) => cause !== 'user-not-in-sspr-group' && cause !== 'account-type-not-eligible'),
  ),
];

function rolesOf({ part, cause, name }: Person): string[] {
  if (part === 'helpdesk' || part === 'helpdesk-london') return [ROLES.helpdeskAdministrator];
  if (cause === 'admin-two-gate-methods-missing') return [ROLES.userAdministrator];
  if (part !== 'admin') return [];
  return name === 'Isabelle Laurent' ? [ROLES.globalAdministrator] : [ROLES.hybridIdentityAdministrator];
}

export const isAdmin = (person: Person): boolean => rolesOf(person).length > 0;

export const roleAssignments = (): Resource[] =>
  everybody.flatMap((person) =>
    rolesOf(person).map((roleDefinitionId) => ({
      id: stableId('role-assignment', person.upn, roleDefinitionId),
      principalId: person.id,
      roleDefinitionId,
      directoryScopeId: '/',
      appScopeId: null,
      condition: null,
    })),
  );

export const authorizationPolicy = (): Resource => ({
  id: 'authorizationPolicy',
  displayName: 'Authorization Policy',
  description: 'Used to manage authorization related settings across the company.',
  allowedToSignUpEmailBasedSubscriptions: true,
  allowedToUseSSPR: true,
  allowEmailVerifiedUsersToJoinOrganization: false,
  allowInvitesFrom: 'everyone',
  blockMsolPowerShell: false,
  guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  defaultUserRolePermissions: {
    allowedToCreateApps: true,
    allowedToCreateSecurityGroups: true,
    allowedToReadOtherUsers: true,
  },
});

const METHOD_STATES: readonly (readonly [type: string, id: string, state: 'enabled' | 'disabled'])[] = [
  ['sms', 'Sms', 'enabled'],
  ['voice', 'Voice', 'disabled'],
  ['email', 'Email', 'enabled'],
  ['microsoftAuthenticator', 'MicrosoftAuthenticator', 'enabled'],
  ['softwareOath', 'SoftwareOath', 'enabled'],
  ['fido2', 'Fido2', 'enabled'],
];

export const authenticationMethodsPolicy = (): Resource => ({
  id: 'authenticationMethodsPolicy',
  displayName: 'Authentication Methods Policy',
  description: 'The tenant-wide policy that controls which authentication methods are allowed.',
  lastModifiedDateTime: minutesAgo(51 * DAY),
  policyMigrationState: 'migrationComplete',
  policyVersion: '1.5',
  reconfirmationInDays: 180,
  authenticationMethodConfigurations: METHOD_STATES.map(([type, id, state]) => ({
    '@odata.type': `#microsoft.graph.${type}AuthenticationMethodConfiguration`,
    id,
    state,
    excludeTargets: [],
  })),
});

export function riskyUsers(): Resource[] {
  const person = personFor('user-risk-not-remediated');
  return [
    {
      id: person.id,
      isDeleted: false,
      isProcessing: false,
      riskDetail: 'none',
      riskLastUpdatedDateTime: minutesAgo(20 * HOUR),
      riskLevel: 'high',
      riskState: 'atRisk',
      userDisplayName: person.name,
      userPrincipalName: person.upn,
    },
  ];
}

export const healthOverviews = (): Resource[] => [
  { id: 'OrgLiveID', service: 'Microsoft Entra', status: 'serviceOperational' },
  { id: 'Exchange', service: 'Exchange Online', status: 'serviceOperational' },
];
