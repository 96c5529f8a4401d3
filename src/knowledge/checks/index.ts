import { accessPolicyAllowsRegistration } from './access-policy-allows-registration.ts';
import { accountIsEnabled } from './account-is-enabled.ts';
import { accountIsMember } from './account-is-member.ts';
import { accountIsSynced } from './account-is-synced.ts';
import { accountNotAtRisk } from './account-not-at-risk.ts';
import { accountNotLocked } from './account-not-locked.ts';
import { accountStaysUnlocked } from './account-stays-unlocked.ts';
import { adChangeReachesCloud } from './ad-change-reaches-cloud.ts';
import { adDidNotTakeOver } from './ad-did-not-take-over.ts';
import { adminHasTwoMethods } from './admin-has-two-methods.ts';
import { adminResetsWrittenBack } from './admin-resets-written-back.ts';
import { administratorFollowsScope } from './administrator-follows-scope.ts';
import { adminsMayReset } from './admins-may-reset.ts';
import { adsyncAccountWorks } from './adsync-account-works.ts';
import { adsyncRunning } from './adsync-running.ts';
import { agentAccountHasRights } from './agent-account-has-rights.ts';
import { agentServiceLogsOn } from './agent-service-logs-on.ts';
import { anActiveServerRuns } from './an-active-server-runs.ts';
import { askedToChangePassword } from './asked-to-change-password.ts';
import { attemptWasAChange } from './attempt-was-a-change.ts';
import { certificateTrusted } from './certificate-trusted.ts';
import { cloudSyncAgentActive } from './cloud-sync-agent-active.ts';
import { cloudSyncWritebackOffered } from './cloud-sync-writeback-offered.ts';
import { connectFeatureTicked } from './connect-feature-ticked.ts';
import { connectOffDomainController } from './connect-off-domain-controller.ts';
import { connectVersionSupported } from './connect-version-supported.ts';
import { connectorCredentialsValid } from './connector-credentials-valid.ts';
import { connectorHasResetRight } from './connector-has-reset-right.ts';
import { connectorPasswordShortEnough } from './connector-password-short-enough.ts';
import { contactNumberWellFormed } from './contact-number-well-formed.ts';
import { dcPortsOpen } from './dc-ports-open.ts';
import { dcReachable } from './dc-reachable.ts';
import { desktopSwitchDefault } from './desktop-switch-default.ts';
import { deviceReachedDc } from './device-reached-dc.ts';
import { domainHasDnsSuffix } from './domain-has-dns-suffix.ts';
import { domainIsManaged } from './domain-is-managed.ts';
import { domainLocatedByName } from './domain-located-by-name.ts';
import { enoughMethodsRegistered } from './enough-methods-registered.ts';
import { failsAtTheDevice } from './fails-at-the-device.ts';
import { failsOnOpenNetwork } from './fails-on-open-network.ts';
import { failsRepeatedly } from './fails-repeatedly.ts';
import { failsWithNobodySignedIn } from './fails-with-nobody-signed-in.ts';
import { failuresInOneDomain } from './failures-in-one-domain.ts';
import { failuresInOneOu } from './failures-in-one-ou.ts';
import { forceChangeSynced } from './force-change-synced.ts';
import { forestKnownWhenEnabled } from './forest-known-when-enabled.ts';
import { hasALicence } from './has-a-licence.ts';
import { hashSyncRuns } from './hash-sync-runs.ts';
import { holdsDirectoryRole } from './holds-directory-role.ts';
import { homeTenantHasAdministrator } from './home-tenant-has-administrator.ts';
import { hostedAppsAllowed } from './hosted-apps-allowed.ts';
import { idleConnectionsKept } from './idle-connections-kept.ts';
import { impersonateRightDefault } from './impersonate-right-default.ts';
import { inHashSyncScope } from './in-hash-sync-scope.ts';
import { inheritanceIsOn } from './inheritance-is-on.ts';
import { ldapSigningOn } from './ldap-signing-on.ts';
import { licenceIncludesWriteback } from './licence-includes-writeback.ts';
import { lockScreenIsOn } from './lock-screen-is-on.ts';
import { mailEqualsSignInName } from './mail-equals-sign-in-name.ts';
import { managedDomainHasHashes } from './managed-domain-has-hashes.ts';
import { managedDomainSignInWorks } from './managed-domain-sign-in-works.ts';
import { mayChangeOwnPassword } from './may-change-own-password.ts';
import { methodsRegistered } from './methods-registered.ts';
import { neighboursSucceed } from './neighbours-succeed.ts';
import { neverProtected } from './never-protected.ts';
import { newPasswordReplicated } from './new-password-replicated.ts';
import { noPasswordFilter } from './no-password-filter.ts';
import { noScriptSetThePassword } from './no-script-set-the-password.ts';
import { noSeparateAdAccount } from './no-separate-ad-account.ts';
import { nobodyOutsideScopeChanges } from './nobody-outside-scope-changes.ts';
import { oneEnabledAccount } from './one-enabled-account.ts';
import { onlyOneActiveServer } from './only-one-active-server.ts';
import { operatorHasLicence } from './operator-has-licence.ts';
import { operatorRoleCoversTarget } from './operator-role-covers-target.ts';
import { otherMethodBesideAuthenticator } from './other-method-beside-authenticator.ts';
import { othersFailToo } from './others-fail-too.ts';
import { othersSucceedMeanwhile } from './others-succeed-meanwhile.ts';
import { passThroughUsed } from './pass-through-used.ts';
import { passwordChangedWithinADay } from './password-changed-within-a-day.ts';
import { passwordMayExpire } from './password-may-expire.ts';
import { passwordNotExpired } from './password-not-expired.ts';
import { placeNameIsPlain } from './place-name-is-plain.ts';
import { policyHintsControlOffered } from './policy-hints-control-offered.ts';
import { portalBoxTicked } from './portal-box-ticked.ts';
import { provisioningAgentInstalled } from './provisioning-agent-installed.ts';
import { proxySetForService } from './proxy-set-for-service.ts';
import { proxySetPerMachine } from './proxy-set-per-machine.ts';
import { registeredMethodInHand } from './registered-method-in-hand.ts';
import { registeredMethodsAllowed } from './registered-methods-allowed.ts';
import { registrationWasAskedFor } from './registration-was-asked-for.ts';
import { remoteSamUnrestricted } from './remote-sam-unrestricted.ts';
import { reportAgreesWithLog } from './report-agrees-with-log.ts';
import { resetByAdministrator } from './reset-by-administrator.ts';
import { resetEnabledForPerson } from './reset-enabled-for-person.ts';
import { resetPagesVisible } from './reset-pages-visible.ts';
import { resetWorksForOthers } from './reset-works-for-others.ts';
import { rightsSettled } from './rights-settled.ts';
import { samReadRightsDefault } from './sam-read-rights-default.ts';
import { securityInfoReviewNotDue } from './security-info-review-not-due.ts';
import { serverClockRight } from './server-clock-right.ts';
import { serverReachesServiceBus } from './server-reaches-service-bus.ts';
import { serviceIsHealthy } from './service-is-healthy.ts';
import { signInNameWasTyped } from './sign-in-name-was-typed.ts';
import { signInNotHeldForRegistration } from './sign-in-not-held-for-registration.ts';
import { signInNotHeldForRisk } from './sign-in-not-held-for-risk.ts';
import { signInNotLockedOut } from './sign-in-not-locked-out.ts';
import { signinScreenResetWorks } from './signin-screen-reset-works.ts';
import { succeededLater } from './succeeded-later.ts';
import { syncIsRecent } from './sync-is-recent.ts';
import { syncLinkIntact } from './sync-link-intact.ts';
import { temporaryPasswordWorksOnline } from './temporary-password-works-online.ts';
import { tenantOwnsWritebackLicence } from './tenant-owns-writeback-licence.ts';
import { tls12Ready } from './tls12-ready.ts';
import { uacIsOn } from './uac-is-on.ts';
import { unexpireRightOnDomainRoot } from './unexpire-right-on-domain-root.ts';
import { unlockOfferedAlone } from './unlock-offered-alone.ts';
import { usersMayLogOnLocally } from './users-may-log-on-locally.ts';
import { verificationMessageArrived } from './verification-message-arrived.ts';
import { verificationPassed } from './verification-passed.ts';
import { waitedAfterTemporaryPassword } from './waited-after-temporary-password.ts';
import { weakPasswordWasTheReason } from './weak-password-was-the-reason.ts';
import { wholeTenantFails } from './whole-tenant-fails.ts';
import { windowsTakesNewPassword } from './windows-takes-new-password.ts';
import { wizardAdminSuitable } from './wizard-admin-suitable.ts';
import { writableDcUsed } from './writable-dc-used.ts';
import { writebackIsOn } from './writeback-is-on.ts';
import { writebackKeysInStep } from './writeback-keys-in-step.ts';
import { writebackListenerStarted } from './writeback-listener-started.ts';
import { writtenByCloudSync } from './written-by-cloud-sync.ts';

/** Every check; one line each. A test compares this list with the folder. */
export const checks = [
  accessPolicyAllowsRegistration,
  accountIsEnabled,
  accountIsMember,
  accountIsSynced,
  accountNotAtRisk,
  accountNotLocked,
  accountStaysUnlocked,
  adChangeReachesCloud,
  adDidNotTakeOver,
  adminHasTwoMethods,
  adminResetsWrittenBack,
  administratorFollowsScope,
  adminsMayReset,
  adsyncAccountWorks,
  adsyncRunning,
  agentAccountHasRights,
  agentServiceLogsOn,
  anActiveServerRuns,
  askedToChangePassword,
  attemptWasAChange,
  certificateTrusted,
  cloudSyncAgentActive,
  cloudSyncWritebackOffered,
  connectFeatureTicked,
  connectOffDomainController,
  connectVersionSupported,
  connectorCredentialsValid,
  connectorHasResetRight,
  connectorPasswordShortEnough,
  contactNumberWellFormed,
  dcPortsOpen,
  dcReachable,
  desktopSwitchDefault,
  deviceReachedDc,
  domainHasDnsSuffix,
  domainIsManaged,
  domainLocatedByName,
  enoughMethodsRegistered,
  failsAtTheDevice,
  failsOnOpenNetwork,
  failsRepeatedly,
  failsWithNobodySignedIn,
  failuresInOneDomain,
  failuresInOneOu,
  forceChangeSynced,
  forestKnownWhenEnabled,
  hasALicence,
  hashSyncRuns,
  holdsDirectoryRole,
  homeTenantHasAdministrator,
  hostedAppsAllowed,
  idleConnectionsKept,
  impersonateRightDefault,
  inHashSyncScope,
  inheritanceIsOn,
  ldapSigningOn,
  licenceIncludesWriteback,
  lockScreenIsOn,
  mailEqualsSignInName,
  managedDomainHasHashes,
  managedDomainSignInWorks,
  mayChangeOwnPassword,
  methodsRegistered,
  neighboursSucceed,
  neverProtected,
  newPasswordReplicated,
  noPasswordFilter,
  noScriptSetThePassword,
  noSeparateAdAccount,
  nobodyOutsideScopeChanges,
  oneEnabledAccount,
  onlyOneActiveServer,
  operatorHasLicence,
  operatorRoleCoversTarget,
  otherMethodBesideAuthenticator,
  othersFailToo,
  othersSucceedMeanwhile,
  passThroughUsed,
  passwordChangedWithinADay,
  passwordMayExpire,
  passwordNotExpired,
  placeNameIsPlain,
  policyHintsControlOffered,
  portalBoxTicked,
  provisioningAgentInstalled,
  proxySetForService,
  proxySetPerMachine,
  registeredMethodInHand,
  registeredMethodsAllowed,
  registrationWasAskedFor,
  remoteSamUnrestricted,
  reportAgreesWithLog,
  resetByAdministrator,
  resetEnabledForPerson,
  resetPagesVisible,
  resetWorksForOthers,
  rightsSettled,
  samReadRightsDefault,
  securityInfoReviewNotDue,
  serverClockRight,
  serverReachesServiceBus,
  serviceIsHealthy,
  signInNameWasTyped,
  signInNotHeldForRegistration,
  signInNotHeldForRisk,
  signInNotLockedOut,
  signinScreenResetWorks,
  succeededLater,
  syncIsRecent,
  syncLinkIntact,
  temporaryPasswordWorksOnline,
  tenantOwnsWritebackLicence,
  tls12Ready,
  uacIsOn,
  unexpireRightOnDomainRoot,
  unlockOfferedAlone,
  usersMayLogOnLocally,
  verificationMessageArrived,
  verificationPassed,
  waitedAfterTemporaryPassword,
  weakPasswordWasTheReason,
  wholeTenantFails,
  windowsTakesNewPassword,
  wizardAdminSuitable,
  writableDcUsed,
  writebackIsOn,
  writebackKeysInStep,
  writebackListenerStarted,
  writtenByCloudSync,
] as const;

export type CheckId = (typeof checks)[number]['id'];
