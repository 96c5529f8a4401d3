import { addToSsprGroup } from './add-to-sspr-group.ts';
import { adjustPasswordFilter } from './adjust-password-filter.ts';
import { allowCookies } from './allow-cookies.ts';
import { allowEmailSignIn } from './allow-email-sign-in.ts';
import { allowHostedApps } from './allow-hosted-apps.ts';
import { allowLocalLogon } from './allow-local-logon.ts';
import { allowUnlockAlone } from './allow-unlock-alone.ts';
import { assignLicense } from './assign-license.ts';
import { changeExpiredPassword } from './change-expired-password.ts';
import { checkAdReplication } from './check-ad-replication.ts';
import { checkOldPasswords } from './check-old-passwords.ts';
import { chooseOtherPassword } from './choose-other-password.ts';
import { chooseWritebackAgent } from './choose-writeback-agent.ts';
import { clearAdmincount } from './clear-admincount.ts';
import { cloudsyncEnable } from './cloudsync-enable.ts';
import { cloudsyncPermissions } from './cloudsync-permissions.ts';
import { cloudsyncRestartAgent } from './cloudsync-restart-agent.ts';
import { collectServerEvidence } from './collect-server-evidence.ts';
import { confirmSecurityInfo } from './confirm-security-info.ts';
import { connectorPasswordFix } from './connector-password-fix.ts';
import { enableAdminSspr } from './enable-admin-sspr.ts';
import { enableFurtherMethod } from './enable-further-method.ts';
import { enableInheritance } from './enable-inheritance.ts';
import { enableMethodInPolicy } from './enable-method-in-policy.ts';
import { enableSspr } from './enable-sspr.ts';
import { enableTls12 } from './enable-tls12.ts';
import { enableWritebackPortal } from './enable-writeback-portal.ts';
import { enableWritebackWizard } from './enable-writeback-wizard.ts';
import { findLockoutSource } from './find-lockout-source.ts';
import { fixClock } from './fix-clock.ts';
import { fixFirewall } from './fix-firewall.ts';
import { fixProxy } from './fix-proxy.ts';
import { fixRemoteSam } from './fix-remote-sam.ts';
import { fixScopeOrLink } from './fix-scope-or-link.ts';
import { fixSelectivePhs } from './fix-selective-phs.ts';
import { fixStaging } from './fix-staging.ts';
import { followIncident } from './follow-incident.ts';
import { giveOperatorRole } from './give-operator-role.ts';
import { grantUnexpirePassword } from './grant-unexpire-password.ts';
import { grantWritebackPermissions } from './grant-writeback-permissions.ts';
import { graphAdminReset } from './graph-admin-reset.ts';
import { installRootCa } from './install-root-ca.ts';
import { isolateSigninScreen } from './isolate-signin-screen.ts';
import { issueAccessPass } from './issue-access-pass.ts';
import { joinAccounts } from './join-accounts.ts';
import { keepOneEnabledAccount } from './keep-one-enabled-account.ts';
import { ldapSignOn } from './ldap-sign-on.ts';
import { letPasswordExpire } from './let-password-expire.ts';
import { limitPasswordChange } from './limit-password-change.ts';
import { lookForMessage } from './look-for-message.ts';
import { moveConnectToMemberServer } from './move-connect-to-member-server.ts';
import { openDcPorts } from './open-dc-ports.ts';
import { openMicrosoftCase } from './open-microsoft-case.ts';
import { prefillContact } from './prefill-contact.ts';
import { protectedAccountOnprem } from './protected-account-onprem.ts';
import { reachDc } from './reach-dc.ts';
import { registerFromAllowedPlace } from './register-from-allowed-place.ts';
import { registerMethods } from './register-methods.ts';
import { relaxMinAge } from './relax-min-age.ts';
import { remediateRisk } from './remediate-risk.ts';
import { renameOu } from './rename-ou.ts';
import { repairAdsyncAccount } from './repair-adsync-account.ts';
import { repairAgentAccount } from './repair-agent-account.ts';
import { repairHashSync } from './repair-hash-sync.ts';
import { repairSingleLabelDns } from './repair-single-label-dns.ts';
import { requireRegistration } from './require-registration.ts';
import { resetAtHome } from './reset-at-home.ts';
import { resetAtTheDevice } from './reset-at-the-device.ts';
import { resetFromEntraPortal } from './reset-from-entra-portal.ts';
import { resetInAd } from './reset-in-ad.ts';
import { resetWithSignupAddress } from './reset-with-signup-address.ts';
import { restartAdsync } from './restart-adsync.ts';
import { restartBeforeReset } from './restart-before-reset.ts';
import { restoreDesktopSwitch } from './restore-desktop-switch.ts';
import { restoreImpersonateRight } from './restore-impersonate-right.ts';
import { restoreLockScreen } from './restore-lock-screen.ts';
import { restoreSamRead } from './restore-sam-read.ts';
import { retypeOrReset } from './retype-or-reset.ts';
import { reviewRegistrationRequirement } from './review-registration-requirement.ts';
import { setAdminSspr } from './set-admin-sspr.ts';
import { setMachineProxy } from './set-machine-proxy.ts';
import { switchPreferredDc } from './switch-preferred-dc.ts';
import { syncForceChange } from './sync-force-change.ts';
import { syncLegacyHashes } from './sync-legacy-hashes.ts';
import { takeOverTenant } from './take-over-tenant.ts';
import { toggleWriteback } from './toggle-writeback.ts';
import { trustTheLog } from './trust-the-log.ts';
import { tryAgain } from './try-again.ts';
import { turnOnUac } from './turn-on-uac.ts';
import { unlockEnableUser } from './unlock-enable-user.ts';
import { upgradeConnect } from './upgrade-connect.ts';
import { upgradeDomainControllers } from './upgrade-domain-controllers.ts';
import { useAdPassword } from './use-ad-password.ts';
import { useEntraConnect } from './use-entra-connect.ts';
import { useSignInName } from './use-sign-in-name.ts';
import { useSuitableAdmin } from './use-suitable-admin.ts';
import { waitLockout } from './wait-lockout.ts';
import { waitMinimumAge } from './wait-minimum-age.ts';
import { waitPropagation } from './wait-propagation.ts';
import { waitThrottle } from './wait-throttle.ts';

/** Every fix; one line each. A test compares this list with the folder. */
export const fixes = [
  addToSsprGroup,
  adjustPasswordFilter,
  allowCookies,
  allowEmailSignIn,
  allowHostedApps,
  allowLocalLogon,
  allowUnlockAlone,
  assignLicense,
  changeExpiredPassword,
  checkAdReplication,
  checkOldPasswords,
  chooseOtherPassword,
  chooseWritebackAgent,
  clearAdmincount,
  cloudsyncEnable,
  cloudsyncPermissions,
  cloudsyncRestartAgent,
  collectServerEvidence,
  confirmSecurityInfo,
  connectorPasswordFix,
  enableAdminSspr,
  enableFurtherMethod,
  enableInheritance,
  enableMethodInPolicy,
  enableSspr,
  enableTls12,
  enableWritebackPortal,
  enableWritebackWizard,
  findLockoutSource,
  fixClock,
  fixFirewall,
  fixProxy,
  fixRemoteSam,
  fixScopeOrLink,
  fixSelectivePhs,
  fixStaging,
  followIncident,
  giveOperatorRole,
  grantUnexpirePassword,
  grantWritebackPermissions,
  graphAdminReset,
  installRootCa,
  isolateSigninScreen,
  issueAccessPass,
  joinAccounts,
  keepOneEnabledAccount,
  ldapSignOn,
  letPasswordExpire,
  limitPasswordChange,
  lookForMessage,
  moveConnectToMemberServer,
  openDcPorts,
  openMicrosoftCase,
  prefillContact,
  protectedAccountOnprem,
  reachDc,
  registerFromAllowedPlace,
  registerMethods,
  relaxMinAge,
  remediateRisk,
  renameOu,
  repairAdsyncAccount,
  repairAgentAccount,
  repairHashSync,
  repairSingleLabelDns,
  requireRegistration,
  resetAtHome,
  resetAtTheDevice,
  resetFromEntraPortal,
  resetInAd,
  resetWithSignupAddress,
  restartAdsync,
  restartBeforeReset,
  restoreDesktopSwitch,
  restoreImpersonateRight,
  restoreLockScreen,
  restoreSamRead,
  retypeOrReset,
  reviewRegistrationRequirement,
  setAdminSspr,
  setMachineProxy,
  switchPreferredDc,
  syncForceChange,
  syncLegacyHashes,
  takeOverTenant,
  toggleWriteback,
  trustTheLog,
  tryAgain,
  turnOnUac,
  unlockEnableUser,
  upgradeConnect,
  upgradeDomainControllers,
  useAdPassword,
  useEntraConnect,
  useSignInName,
  useSuitableAdmin,
  waitLockout,
  waitMinimumAge,
  waitPropagation,
  waitThrottle,
] as const;

export type FixId = (typeof fixes)[number]['id'];
