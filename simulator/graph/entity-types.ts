import type { FilterOperation, FilterRules } from '../odata/check-filter.ts';

export interface EntityType extends FilterRules {
  /** Properties that hold collections: empty, never null, when a resource lacks them. */
  readonly collections: readonly string[];
  readonly sortable: readonly string[];
}

interface EntityTable {
  readonly properties: string;
  readonly collections?: string;
  readonly filterable?: Readonly<Record<string, readonly FilterOperation[]>>;
  readonly advanced?: readonly FilterOperation[];
  readonly sortable?: readonly string[];
}

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '');

const entity = (name: string, table: EntityTable): EntityType => ({
  type: `microsoft.graph.${name}`,
  properties: words(table.properties),
  collections: words(table.collections),
  filterable: table.filterable ?? {},
  advanced: table.advanced ?? [],
  sortable: table.sortable ?? [],
});

/** What the v1.0 metadata says of each type served: its properties, and what may be filtered and sorted. */
export const entityTypes = {
  directoryAudit: entity('directoryAudit', {
    properties: `
      id activityDateTime activityDisplayName additionalDetails category correlationId initiatedBy
      loggedByService operationType result resultReason targetResources`,
    collections: 'additionalDetails targetResources',
    filterable: {
      id: ['eq'],
      activityDateTime: ['eq', 'ge', 'le'],
      activityDisplayName: ['eq', 'startswith'],
      loggedByService: ['eq'],
      correlationId: ['eq'],
      'initiatedBy/user/id': ['eq'],
      'initiatedBy/user/displayName': ['eq'],
      'initiatedBy/user/userPrincipalName': ['eq', 'startswith'],
      'initiatedBy/app/appId': ['eq'],
      'initiatedBy/app/displayName': ['eq'],
      'targetResources/any/id': ['eq'],
      'targetResources/any/displayName': ['eq', 'startswith'],
    },
    sortable: ['activityDateTime'],
  }),
  signIn: entity('signIn', {
    properties: `
      id appDisplayName appId appliedConditionalAccessPolicies authenticationAppDeviceDetails clientAppUsed
      conditionalAccessStatus correlationId createdDateTime deviceDetail homeTenantId ipAddress isInteractive
      location resourceDisplayName resourceId resourceTenantId riskDetail riskEventTypes riskEventTypes_v2
      riskLevelAggregated riskLevelDuringSignIn riskState servicePrincipalId servicePrincipalName status
      userAgent userDisplayName userId userPrincipalName`,
    collections: 'appliedConditionalAccessPolicies riskEventTypes riskEventTypes_v2',
    filterable: {
      id: ['eq'],
      createdDateTime: ['eq', 'ge', 'le'],
      userId: ['eq'],
      userPrincipalName: ['eq', 'startswith'],
      userDisplayName: ['eq', 'startswith'],
      'status/errorCode': ['eq'],
      appId: ['eq'],
      appDisplayName: ['eq', 'startswith'],
      ipAddress: ['eq', 'startswith'],
      correlationId: ['eq'],
    },
    sortable: ['createdDateTime'],
  }),
  user: entity('user', {
    properties: `
      id deletedDateTime aboutMe accountEnabled ageGroup assignedLicenses assignedPlans birthday businessPhones
      city companyName consentProvidedForMinor country createdDateTime creationType department
      deviceEnrollmentLimit displayName employeeHireDate employeeId employeeLeaveDateTime employeeOrgData
      employeeType externalUserState externalUserStateChangeDateTime faxNumber givenName hireDate identities
      identityParentId imAddresses interests isManagementRestricted isResourceAccount jobTitle
      lastPasswordChangeDateTime legalAgeGroupClassification licenseAssignmentStates mail mailboxSettings
      mailNickname mobilePhone mySite officeLocation onPremisesDistinguishedName onPremisesDomainName
      onPremisesExtensionAttributes onPremisesImmutableId onPremisesLastSyncDateTime
      onPremisesProvisioningErrors onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSyncEnabled
      onPremisesUserPrincipalName otherMails passwordPolicies passwordProfile pastProjects postalCode
      preferredDataLocation preferredLanguage preferredName provisionedPlans proxyAddresses responsibilities
      schools securityIdentifier serviceProvisioningErrors showInAddressList signInActivity
      signInSessionsValidFromDateTime skills state streetAddress surname usageLocation userPrincipalName
      userType`,
    collections: `
      assignedLicenses assignedPlans businessPhones identities imAddresses interests licenseAssignmentStates
      onPremisesProvisioningErrors otherMails pastProjects provisionedPlans proxyAddresses responsibilities
      schools serviceProvisioningErrors skills`,
    filterable: {
      id: ['eq', 'in'],
      userPrincipalName: ['eq', 'in', 'startswith', 'endswith', 'ne'],
      displayName: ['eq', 'in', 'startswith', 'ne'],
      mail: ['eq', 'in', 'startswith', 'endswith', 'ne'],
      givenName: ['eq', 'startswith'],
      surname: ['eq', 'startswith'],
      mailNickname: ['eq', 'startswith'],
      department: ['eq', 'ne'],
      accountEnabled: ['eq'],
      userType: ['eq', 'in'],
      onPremisesSyncEnabled: ['eq'],
      onPremisesSamAccountName: ['ne', 'eq', 'startswith'],
    },
    advanced: ['ne', 'endswith'],
    sortable: ['displayName', 'userPrincipalName'],
  }),
  organization: entity('organization', {
    properties: `
      id deletedDateTime assignedPlans businessPhones city country countryLetterCode createdDateTime
      defaultUsageLocation displayName marketingNotificationEmails mobileDeviceManagementAuthority
      onPremisesLastSyncDateTime onPremisesSyncEnabled partnerTenantType postalCode preferredLanguage
      privacyProfile provisionedPlans securityComplianceNotificationMails securityComplianceNotificationPhones
      state street technicalNotificationMails tenantType verifiedDomains`,
    collections: `
      assignedPlans businessPhones marketingNotificationEmails provisionedPlans
      securityComplianceNotificationMails securityComplianceNotificationPhones technicalNotificationMails
      verifiedDomains`,
  }),
  group: entity('group', {
    properties: `
      id deletedDateTime accessType allowExternalSenders assignedLabels assignedLicenses
      autoSubscribeNewMembers classification createdDateTime description displayName expirationDateTime
      groupTypes hasMembersWithLicenseErrors hideFromAddressLists hideFromOutlookClients infoCatalogs
      isArchived isAssignableToRole isFavorite isManagementRestricted isSubscribedByMail licenseProcessingState
      mail mailEnabled mailNickname membershipRule membershipRuleProcessingState onPremisesDomainName
      onPremisesExtensionAttributes onPremisesLastSyncDateTime onPremisesNetBiosName
      onPremisesProvisioningErrors onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSyncEnabled
      organizationId preferredDataLocation preferredLanguage proxyAddresses renewedDateTime
      resourceBehaviorOptions resourceProvisioningOptions securityEnabled securityIdentifier
      serviceProvisioningErrors theme uniqueName unseenConversationsCount unseenCount unseenMessagesCount
      visibility welcomeMessageEnabled`,
    collections: `
      assignedLabels assignedLicenses groupTypes infoCatalogs onPremisesProvisioningErrors proxyAddresses
      resourceBehaviorOptions resourceProvisioningOptions serviceProvisioningErrors`,
    filterable: {
      id: ['eq', 'in'],
      displayName: ['eq', 'in', 'startswith'],
      mailNickname: ['eq', 'startswith'],
    },
    sortable: ['displayName'],
  }),
  userRegistrationDetails: entity('userRegistrationDetails', {
    properties: `
      id isAdmin isMfaCapable isMfaRegistered isPasswordlessCapable isSsprCapable isSsprEnabled
      isSsprRegistered isSystemPreferredAuthenticationMethodEnabled lastUpdatedDateTime methodsRegistered
      systemPreferredAuthenticationMethods userDisplayName userPreferredMethodForSecondaryAuthentication
      userPrincipalName userType`,
    collections: 'methodsRegistered systemPreferredAuthenticationMethods',
    filterable: {
      id: ['eq'],
      userPrincipalName: ['eq', 'startswith'],
      userDisplayName: ['eq', 'startswith'],
      userType: ['eq'],
      isAdmin: ['eq'],
      isMfaCapable: ['eq'],
      isMfaRegistered: ['eq'],
      isPasswordlessCapable: ['eq'],
      isSsprCapable: ['eq'],
      isSsprEnabled: ['eq'],
      isSsprRegistered: ['eq'],
      'methodsRegistered/any': ['eq'],
    },
    sortable: ['userPrincipalName', 'userDisplayName'],
  }),
  domain: entity('domain', {
    properties: `
      id authenticationType availabilityStatus isAdminManaged isDefault isInitial isRoot isVerified
      manufacturer model passwordNotificationWindowInDays passwordValidityPeriodInDays state supportedServices`,
    collections: 'supportedServices',
  }),
  subscribedSku: entity('subscribedSku', {
    properties: `
      id accountId accountName appliesTo capabilityStatus consumedUnits prepaidUnits servicePlans skuId
      skuPartNumber subscriptionIds`,
    collections: 'servicePlans subscriptionIds',
  }),
  serviceHealthIssue: entity('serviceHealthIssue', {
    properties: `
      id details endDateTime lastModifiedDateTime startDateTime title classification feature featureGroup
      impactDescription isResolved origin posts service status`,
    collections: 'details posts',
    filterable: {
      id: ['eq'],
      service: ['eq'],
      isResolved: ['eq'],
      status: ['eq'],
      classification: ['eq'],
    },
  }),
  riskyUser: entity('riskyUser', {
    properties: `
      id isDeleted isProcessing riskDetail riskLastUpdatedDateTime riskLevel riskState userDisplayName
      userPrincipalName`,
    filterable: {
      id: ['eq'],
      userPrincipalName: ['eq', 'startswith'],
      riskState: ['eq'],
      riskLevel: ['eq'],
    },
    sortable: ['riskLastUpdatedDateTime'],
  }),
  unifiedRoleAssignment: entity('unifiedRoleAssignment', {
    properties: 'id appScopeId condition directoryScopeId principalId principalOrganizationId roleDefinitionId',
    filterable: {
      principalId: ['eq'],
      roleDefinitionId: ['eq'],
      directoryScopeId: ['eq'],
    },
  }),
  servicePrincipal: entity('servicePrincipal', {
    properties: `
      id deletedDateTime accountEnabled addIns alternativeNames appDescription appDisplayName appId
      applicationTemplateId appOwnerOrganizationId appRoleAssignmentRequired appRoles createdByAppId
      customSecurityAttributes description disabledByMicrosoftStatus displayName homepage info isDisabled
      keyCredentials loginUrl logoutUrl notes notificationEmailAddresses oauth2PermissionScopes
      passwordCredentials preferredSingleSignOnMode preferredTokenSigningKeyThumbprint replyUrls
      resourceSpecificApplicationPermissions samlSingleSignOnSettings servicePrincipalNames
      servicePrincipalType signInAudience tags tokenEncryptionKeyId verifiedPublisher`,
    collections: `
      addIns alternativeNames appRoles keyCredentials notificationEmailAddresses oauth2PermissionScopes
      passwordCredentials replyUrls resourceSpecificApplicationPermissions servicePrincipalNames tags`,
    filterable: {
      id: ['eq', 'in'],
      appId: ['eq', 'in'],
      displayName: ['eq', 'in', 'startswith'],
      servicePrincipalType: ['eq'],
      'tags/any': ['eq'],
    },
  }),
  authorizationPolicy: entity('authorizationPolicy', {
    properties: `
      id deletedDateTime description displayName allowedToSignUpEmailBasedSubscriptions allowedToUseSSPR
      allowEmailVerifiedUsersToJoinOrganization allowInvitesFrom allowUserConsentForRiskyApps
      blockMsolPowerShell defaultUserRolePermissions guestUserRoleId`,
  }),
  authenticationMethodsPolicy: entity('authenticationMethodsPolicy', {
    properties: `
      id description displayName lastModifiedDateTime policyMigrationState policyVersion reconfirmationInDays
      registrationEnforcement authenticationMethodConfigurations`,
    collections: 'authenticationMethodConfigurations',
  }),
  directoryRole: entity('directoryRole', {
    properties: 'id deletedDateTime description displayName roleTemplateId',
  }),
  synchronizationJob: entity('synchronizationJob', {
    properties: 'id schedule status synchronizationJobSettings templateId',
    collections: 'synchronizationJobSettings',
  }),
  serviceHealth: entity('serviceHealth', {
    properties: 'id service status issues',
    collections: 'issues',
  }),
} as const satisfies Record<string, EntityType>;
