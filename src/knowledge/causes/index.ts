import { accountTypeNotEligible } from './account-type-not-eligible.ts';
import { adAccountDisabled } from './ad-account-disabled.ts';
import { adAccountLockedOut } from './ad-account-locked-out.ts';
import { adReplicationDelay } from './ad-replication-delay.ts';
import { adminLicenseMissingForPortal } from './admin-license-missing-for-portal.ts';
import { adminSsprDisabled } from './admin-sspr-disabled.ts';
import { adminSsprIndependentOfScope } from './admin-sspr-independent-of-scope.ts';
import { adminTwoGateMethodsMissing } from './admin-two-gate-methods-missing.ts';
import { adsyncServiceAccountChanged } from './adsync-service-account-changed.ts';
import { adsyncServiceStopped } from './adsync-service-stopped.ts';
import { authMethodDisabledByPolicy } from './auth-method-disabled-by-policy.ts';
import { authenticatorOnlyNotAllowed } from './authenticator-only-not-allowed.ts';
import { browserCookiesDisabled } from './browser-cookies-disabled.ts';
import { cloudAccountNotLinkedToAd } from './cloud-account-not-linked-to-ad.ts';
import { cloudBannedPassword } from './cloud-banned-password.ts';
import { cloudSyncAgentDown } from './cloud-sync-agent-down.ts';
import { cloudSyncGmsaLogonFailure } from './cloud-sync-gmsa-logon-failure.ts';
import { cloudSyncGmsaPermissionsMissing } from './cloud-sync-gmsa-permissions-missing.ts';
import { cloudSyncNotSupportedInChina } from './cloud-sync-not-supported-in-china.ts';
import { cloudSyncWritebackWithoutAgent } from './cloud-sync-writeback-without-agent.ts';
import { connectOnDomainController } from './connect-on-domain-controller.ts';
import { connectVersionRetired } from './connect-version-retired.ts';
import { connectorAccountCredentialsStale } from './connector-account-credentials-stale.ts';
import { connectorAccountPermissionsMissing } from './connector-account-permissions-missing.ts';
import { connectorPasswordTooLong } from './connector-password-too-long.ts';
import { connectorSpaceLinkBroken } from './connector-space-link-broken.ts';
import { contactDataMalformed } from './contact-data-malformed.ts';
import { dcPortsBlocked } from './dc-ports-blocked.ts';
import { dcUnreachable } from './dc-unreachable.ts';
import { domainServicesHashMissing } from './domain-services-hash-missing.ts';
import { duplicateAnchorMultiForest } from './duplicate-anchor-multi-forest.ts';
import { entraSmartLockout } from './entra-smart-lockout.ts';
import { federatedDomainPortalReset } from './federated-domain-portal-reset.ts';
import { firewallBlocksServiceBus } from './firewall-blocks-service-bus.ts';
import { forceChangeFlagNotSynced } from './force-change-flag-not-synced.ts';
import { forcedChangePtaTiming } from './forced-change-pta-timing.ts';
import { forestAddedAfterWriteback } from './forest-added-after-writeback.ts';
import { idleTimeoutTooShort } from './idle-timeout-too-short.ts';
import { impersonateRightMissing } from './impersonate-right-missing.ts';
import { incorrectCurrentPassword } from './incorrect-current-password.ts';
import { inheritanceDisabledOnUser } from './inheritance-disabled-on-user.ts';
import { ldapPolicyHintsControlMissing } from './ldap-policy-hints-control-missing.ts';
import { ldapSignAndEncryptOff } from './ldap-sign-and-encrypt-off.ts';
import { licenseInsufficientForWriteback } from './license-insufficient-for-writeback.ts';
import { m365AdminCenterReset } from './m365-admin-center-reset.ts';
import { microsoftServiceIncident } from './microsoft-service-incident.ts';
import { minimumPasswordAgeBlock } from './minimum-password-age-block.ts';
import { noLineOfSightToDc } from './no-line-of-sight-to-dc.ts';
import { notEnoughAuthMethods } from './not-enough-auth-methods.ts';
import { notWritebackPhsIssue } from './not-writeback-phs-issue.ts';
import { onPremPasswordPolicyViolation } from './on-prem-password-policy-violation.ts';
import { onboardingAdminFederatedOrWrong } from './onboarding-admin-federated-or-wrong.ts';
import { onpremSuccessCloudFailure } from './onprem-success-cloud-failure.ts';
import { operatorLacksRoleOrPermission } from './operator-lacks-role-or-permission.ts';
import { ouReservedCharacters } from './ou-reserved-characters.ts';
import { passwordExpired } from './password-expired.ts';
import { passwordFilterRejection } from './password-filter-rejection.ts';
import { passwordNeverExpiresFlag } from './password-never-expires-flag.ts';
import { permissionsNotPropagated } from './permissions-not-propagated.ts';
import { protectedGroupAdmincount } from './protected-group-admincount.ts';
import { proxyMisconfigured } from './proxy-misconfigured.ts';
import { reconfirmationIntervalElapsed } from './reconfirmation-interval-elapsed.ts';
import { registeredMethodLost } from './registered-method-lost.ts';
import { registrationBlockedByConditionalAccess } from './registration-blocked-by-conditional-access.ts';
import { registrationInterruptEnforced } from './registration-interrupt-enforced.ts';
import { registrationNotPrompted } from './registration-not-prompted.ts';
import { restrictRemoteSam } from './restrict-remote-sam.ts';
import { rodcTargeted } from './rodc-targeted.ts';
import { rootCaMissing } from './root-ca-missing.ts';
import { samReadAccessMissing } from './sam-read-access-missing.ts';
import { scriptPasswordUpdateNotWrittenBack } from './script-password-update-not-written-back.ts';
import { selectivePhsOutOfScope } from './selective-phs-out-of-scope.ts';
import { serverClockSkew } from './server-clock-skew.ts';
import { signinScreenAppRuntimeBaseline } from './signin-screen-app-runtime-baseline.ts';
import { signinScreenLockScreenDisabled } from './signin-screen-lock-screen-disabled.ts';
import { signinScreenLockedSession } from './signin-screen-locked-session.ts';
import { signinScreenLogonRightRemoved } from './signin-screen-logon-right-removed.ts';
import { signinScreenProxyBlocked } from './signin-screen-proxy-blocked.ts';
import { signinScreenRemoteSession } from './signin-screen-remote-session.ts';
import { signinScreenResetUnidentified } from './signin-screen-reset-unidentified.ts';
import { signinScreenSwitchTimeout } from './signin-screen-switch-timeout.ts';
import { signinScreenUacDisabled } from './signin-screen-uac-disabled.ts';
import { singleLabelDomain } from './single-label-domain.ts';
import { sourceOfAuthoritySwitched } from './source-of-authority-switched.ts';
import { ssprDisabledForTenant } from './sspr-disabled-for-tenant.ts';
import { ssprPolicyNotDefined } from './sspr-policy-not-defined.ts';
import { ssprReportOutOfDate } from './sspr-report-out-of-date.ts';
import { ssprScopeDoesNotBlockChange } from './sspr-scope-does-not-block-change.ts';
import { ssprThrottled } from './sspr-throttled.ts';
import { stagingServerNotActive } from './staging-server-not-active.ts';
import { staleCachedCredentialsLockout } from './stale-cached-credentials-lockout.ts';
import { syncStopped } from './sync-stopped.ts';
import { tls12NotEnabled } from './tls12-not-enabled.ts';
import { transientServiceError } from './transient-service-error.ts';
import { twoActiveConnectServers } from './two-active-connect-servers.ts';
import { unexpirePasswordRightMissing } from './unexpire-password-right-missing.ts';
import { unknown } from './unknown.ts';
import { unlockWithoutResetDisabled } from './unlock-without-reset-disabled.ts';
import { unmanagedTenant } from './unmanaged-tenant.ts';
import { upnEmailMismatch } from './upn-email-mismatch.ts';
import { userAbandoned } from './user-abandoned.ts';
import { userCannotChangePassword } from './user-cannot-change-password.ts';
import { userMissingAuthMethods } from './user-missing-auth-methods.ts';
import { userNotFoundOnPrem } from './user-not-found-on-prem.ts';
import { userNotInSsprGroup } from './user-not-in-sspr-group.ts';
import { userNotLicensed } from './user-not-licensed.ts';
import { userRiskNotRemediated } from './user-risk-not-remediated.ts';
import { verificationMessageNotReceived } from './verification-message-not-received.ts';
import { writebackDisabledInConnect } from './writeback-disabled-in-connect.ts';
import { writebackDisabledInPortal } from './writeback-disabled-in-portal.ts';
import { writebackEndpointNotStarted } from './writeback-endpoint-not-started.ts';
import { writebackKeyOrConfigCorrupt } from './writeback-key-or-config-corrupt.ts';

/** Every cause; one line each. A test compares this list with the folder. */
export const causes = [
  accountTypeNotEligible,
  adAccountDisabled,
  adAccountLockedOut,
  adReplicationDelay,
  adminLicenseMissingForPortal,
  adminSsprDisabled,
  adminSsprIndependentOfScope,
  adminTwoGateMethodsMissing,
  adsyncServiceAccountChanged,
  adsyncServiceStopped,
  authMethodDisabledByPolicy,
  authenticatorOnlyNotAllowed,
  browserCookiesDisabled,
  cloudAccountNotLinkedToAd,
  cloudBannedPassword,
  cloudSyncAgentDown,
  cloudSyncGmsaLogonFailure,
  cloudSyncGmsaPermissionsMissing,
  cloudSyncNotSupportedInChina,
  cloudSyncWritebackWithoutAgent,
  connectOnDomainController,
  connectVersionRetired,
  connectorAccountCredentialsStale,
  connectorAccountPermissionsMissing,
  connectorPasswordTooLong,
  connectorSpaceLinkBroken,
  contactDataMalformed,
  dcPortsBlocked,
  dcUnreachable,
  domainServicesHashMissing,
  duplicateAnchorMultiForest,
  entraSmartLockout,
  federatedDomainPortalReset,
  firewallBlocksServiceBus,
  forceChangeFlagNotSynced,
  forcedChangePtaTiming,
  forestAddedAfterWriteback,
  idleTimeoutTooShort,
  impersonateRightMissing,
  incorrectCurrentPassword,
  inheritanceDisabledOnUser,
  ldapPolicyHintsControlMissing,
  ldapSignAndEncryptOff,
  licenseInsufficientForWriteback,
  m365AdminCenterReset,
  microsoftServiceIncident,
  minimumPasswordAgeBlock,
  noLineOfSightToDc,
  notEnoughAuthMethods,
  notWritebackPhsIssue,
  onPremPasswordPolicyViolation,
  onboardingAdminFederatedOrWrong,
  onpremSuccessCloudFailure,
  operatorLacksRoleOrPermission,
  ouReservedCharacters,
  passwordExpired,
  passwordFilterRejection,
  passwordNeverExpiresFlag,
  permissionsNotPropagated,
  protectedGroupAdmincount,
  proxyMisconfigured,
  reconfirmationIntervalElapsed,
  registeredMethodLost,
  registrationBlockedByConditionalAccess,
  registrationInterruptEnforced,
  registrationNotPrompted,
  restrictRemoteSam,
  rodcTargeted,
  rootCaMissing,
  samReadAccessMissing,
  scriptPasswordUpdateNotWrittenBack,
  selectivePhsOutOfScope,
  serverClockSkew,
  signinScreenAppRuntimeBaseline,
  signinScreenLockScreenDisabled,
  signinScreenLockedSession,
  signinScreenLogonRightRemoved,
  signinScreenProxyBlocked,
  signinScreenRemoteSession,
  signinScreenResetUnidentified,
  signinScreenSwitchTimeout,
  signinScreenUacDisabled,
  singleLabelDomain,
  sourceOfAuthoritySwitched,
  ssprDisabledForTenant,
  ssprPolicyNotDefined,
  ssprReportOutOfDate,
  ssprScopeDoesNotBlockChange,
  ssprThrottled,
  stagingServerNotActive,
  staleCachedCredentialsLockout,
  syncStopped,
  tls12NotEnabled,
  transientServiceError,
  twoActiveConnectServers,
  unexpirePasswordRightMissing,
  unknown,
  unlockWithoutResetDisabled,
  unmanagedTenant,
  upnEmailMismatch,
  userAbandoned,
  userCannotChangePassword,
  userMissingAuthMethods,
  userNotFoundOnPrem,
  userNotInSsprGroup,
  userNotLicensed,
  userRiskNotRemediated,
  verificationMessageNotReceived,
  writebackDisabledInConnect,
  writebackDisabledInPortal,
  writebackEndpointNotStarted,
  writebackKeyOrConfigCorrupt,
] as const;

export type CauseId = (typeof causes)[number]['id'];
