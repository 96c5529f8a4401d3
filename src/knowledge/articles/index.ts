import { activeDirectoryPasswordRules } from './active-directory-password-rules.ts';
import { administratorsOwnReset } from './administrators-own-reset.ts';
import { adminsdholder } from './adminsdholder.ts';
import { applicationAuthentication } from './application-authentication.ts';
import { auditLogDelay } from './audit-log-delay.ts';
import { auditLogOfResets } from './audit-log-of-resets.ts';
import { autoUpgrade } from './auto-upgrade.ts';
import { bannedPasswords } from './banned-passwords.ts';
import { blockedAttempts } from './blocked-attempts.ts';
import { changedOnPremises } from './changed-on-premises.ts';
import { chooseAGoodPassword } from './choose-a-good-password.ts';
import { cloudSyncAgent } from './cloud-sync-agent.ts';
import { cloudSyncRights } from './cloud-sync-rights.ts';
import { cloudSyncWriteback } from './cloud-sync-writeback.ts';
import { codeTimes } from './code-times.ts';
import { connectAndCloudSync } from './connect-and-cloud-sync.ts';
import { connectServerRequirements } from './connect-server-requirements.ts';
import { connectorAccount } from './connector-account.ts';
import { connectorAccountRights } from './connector-account-rights.ts';
import { connectorPassword } from './connector-password.ts';
import { contactDataFormat } from './contact-data-format.ts';
import { disableAndReenable } from './disable-and-reenable.ts';
import { disableWriteback } from './disable-writeback.ts';
import { domainControllerVersions } from './domain-controller-versions.ts';
import { downloadConnect } from './download-connect.ts';
import { enableInConnect } from './enable-in-connect.ts';
import { enableInPortal } from './enable-in-portal.ts';
import { enableSelfServiceReset } from './enable-self-service-reset.ts';
import { eventsOnTheServer } from './events-on-the-server.ts';
import { firewallAddresses } from './firewall-addresses.ts';
import { forestAddedLater } from './forest-added-later.ts';
import { fullImportAndSync } from './full-import-and-sync.ts';
import { governmentAndChinaAddresses } from './government-and-china-addresses.ts';
import { guestsAndPersonalAccounts } from './guests-and-personal-accounts.ts';
import { howFastIsWriteback } from './how-fast-is-writeback.ts';
import { howWritebackWorks } from './how-writeback-works.ts';
import { identityProtection } from './identity-protection.ts';
import { idleConnections } from './idle-connections.ts';
import { inheritance } from './inheritance.ts';
import { isWritebackSecure } from './is-writeback-secure.ts';
import { ldapSigning } from './ldap-signing.ts';
import { licenceForAdministrators } from './licence-for-administrators.ts';
import { licencesCloudOnly } from './licences-cloud-only.ts';
import { licencesForWriteback } from './licences-for-writeback.ts';
import { m365AdminCenterReset } from './m365-admin-center-reset.ts';
import { microsoftSupportCase } from './microsoft-support-case.ts';
import { minimumConnectVersion } from './minimum-connect-version.ts';
import { minimumPasswordAge } from './minimum-password-age.ts';
import { numberOfMethods } from './number-of-methods.ts';
import { oldLicenceNames } from './old-licence-names.ts';
import { oldProductNames } from './old-product-names.ts';
import { ouNames } from './ou-names.ts';
import { passwordFilters } from './password-filters.ts';
import { pdcEmulator } from './pdc-emulator.ts';
import { portalStatusLine } from './portal-status-line.ts';
import { ports } from './ports.ts';
import { preferredDomainControllers } from './preferred-domain-controllers.ts';
import { protectedAccounts } from './protected-accounts.ts';
import { proxy } from './proxy.ts';
import { readOnlyDomainControllers } from './read-only-domain-controllers.ts';
import { registerSecurityInfo } from './register-security-info.ts';
import { remoteSam } from './remote-sam.ts';
import { resetOrChange } from './reset-or-change.ts';
import { resetWithGraph } from './reset-with-graph.ts';
import { restartAdsync } from './restart-adsync.ts';
import { rightsTakeTime } from './rights-take-time.ts';
import { rolesForResetting } from './roles-for-resetting.ts';
import { rolesForSetup } from './roles-for-setup.ts';
import { selectiveHashSync } from './selective-hash-sync.ts';
import { serverClock } from './server-clock.ts';
import { signInKinds } from './sign-in-kinds.ts';
import { stagingServer } from './staging-server.ts';
import { supportedOperations } from './supported-operations.ts';
import { testWriteback } from './test-writeback.ts';
import { textMessageRetirement } from './text-message-retirement.ts';
import { tlsInspection } from './tls-inspection.ts';
import { tlsVersion } from './tls-version.ts';
import { troubleshootingOrder } from './troubleshooting-order.ts';
import { unexpirePasswordRight } from './unexpire-password-right.ts';
import { unlockWithoutReset } from './unlock-without-reset.ts';
import { userCannotChangePassword } from './user-cannot-change-password.ts';
import { whatIsWriteback } from './what-is-writeback.ts';
import { whereToChange } from './where-to-change.ts';
import { whereToReset } from './where-to-reset.ts';
import { whoNeedsWriteback } from './who-needs-writeback.ts';
import { whyWriteback } from './why-writeback.ts';
import { wizardAccount } from './wizard-account.ts';
import { writebackStateInGraph } from './writeback-state-in-graph.ts';

/** Every article; one line each. A test compares this list with the folder. */
export const articles = [
  activeDirectoryPasswordRules,
  administratorsOwnReset,
  adminsdholder,
  applicationAuthentication,
  auditLogDelay,
  auditLogOfResets,
  autoUpgrade,
  bannedPasswords,
  blockedAttempts,
  changedOnPremises,
  chooseAGoodPassword,
  cloudSyncAgent,
  cloudSyncRights,
  cloudSyncWriteback,
  codeTimes,
  connectAndCloudSync,
  connectServerRequirements,
  connectorAccount,
  connectorAccountRights,
  connectorPassword,
  contactDataFormat,
  disableAndReenable,
  disableWriteback,
  domainControllerVersions,
  downloadConnect,
  enableInConnect,
  enableInPortal,
  enableSelfServiceReset,
  eventsOnTheServer,
  firewallAddresses,
  forestAddedLater,
  fullImportAndSync,
  governmentAndChinaAddresses,
  guestsAndPersonalAccounts,
  howFastIsWriteback,
  howWritebackWorks,
  identityProtection,
  idleConnections,
  inheritance,
  isWritebackSecure,
  ldapSigning,
  licenceForAdministrators,
  licencesCloudOnly,
  licencesForWriteback,
  m365AdminCenterReset,
  microsoftSupportCase,
  minimumConnectVersion,
  minimumPasswordAge,
  numberOfMethods,
  oldLicenceNames,
  oldProductNames,
  ouNames,
  passwordFilters,
  pdcEmulator,
  portalStatusLine,
  ports,
  preferredDomainControllers,
  protectedAccounts,
  proxy,
  readOnlyDomainControllers,
  registerSecurityInfo,
  remoteSam,
  resetOrChange,
  resetWithGraph,
  restartAdsync,
  rightsTakeTime,
  rolesForResetting,
  rolesForSetup,
  selectiveHashSync,
  serverClock,
  signInKinds,
  stagingServer,
  supportedOperations,
  testWriteback,
  textMessageRetirement,
  tlsInspection,
  tlsVersion,
  troubleshootingOrder,
  unexpirePasswordRight,
  unlockWithoutReset,
  userCannotChangePassword,
  whatIsWriteback,
  whereToChange,
  whereToReset,
  whoNeedsWriteback,
  whyWriteback,
  wizardAccount,
  writebackStateInGraph,
] as const;

export type ArticleId = (typeof articles)[number]['id'];

export type KnownArticle = (typeof articles)[number];

const byId: ReadonlyMap<string, KnownArticle> = new Map(articles.map((article) => [article.id as ArticleId, article]));

/** Undefined: there is no such article, or not any more. */
export function findArticle(id: string): KnownArticle | undefined {
  return byId.get(id);
}
