import { type CodeFacts, defineCode } from '../define-code.ts';
import { neverArrives, passwordRefused, rightsMissing } from './cause-lists.ts';

const event = <const Number extends number>(number: Number, name: string, facts: CodeFacts) =>
  defineCode(`event-${number}` as const, `${number} ${name}`, facts);

const switching = ['firewall-blocks-service-bus', 'onboarding-admin-federated-or-wrong'];

/** Events of the Entra Connect server and of domain controllers. The three parts of the chain are told apart by number. */
export const eventCodes = [
  event(31001, 'PasswordResetStart', {
    points: { against: neverArrives },
    sources: ['TSWB', 'JP'],
    texts: ['A reset arrived', 'A self-service reset from the cloud has reached this server.'],
  }),
  event(31002, 'PasswordResetSuccess', {
    outcome: 'succeeded',
    points: { contradicts: neverArrives },
    sources: ['TSWB', 'JP'],
    texts: ['A reset was written', 'The new password met the policy and was set in Active Directory.'],
  }),
  event(31003, 'PasswordResetFail', {
    points: { supports: [...passwordRefused, ...rightsMissing], contradicts: neverArrives },
    sources: ['TSWB'],
    texts: [
      'A reset was not written',
      'The reset arrived, but Active Directory did not set the password; the 33xxx event with the same tracking id says why.',
    ],
  }),
  event(31004, 'OnboardingEventStart', {
    sources: ['TSWB'],
    texts: ['Writeback is being switched on', 'The server has begun to register for writeback with the cloud service.'],
  }),
  event(31005, 'OnboardingEventSuccess', {
    points: { against: ['writeback-disabled-in-connect'] },
    sources: ['TSWB'],
    texts: ['Writeback is switched on', 'The server has registered for writeback and is ready.'],
  }),
  event(31006, 'ChangePasswordStart', {
    points: { against: neverArrives },
    sources: ['TSWB'],
    texts: [
      'A change arrived',
      'A password change from the cloud, with the old password known, has reached this server.',
    ],
  }),
  event(31007, 'ChangePasswordSuccess', {
    outcome: 'succeeded',
    points: { contradicts: neverArrives },
    sources: ['TSWB'],
    texts: ['A change was written', 'The changed password was set in Active Directory.'],
  }),
  event(31008, 'ChangePasswordFail', {
    points: {
      supports: [...passwordRefused, 'incorrect-current-password', 'user-cannot-change-password'],
      hints: rightsMissing,
      contradicts: neverArrives,
    },
    sources: ['TSWB'],
    texts: [
      'A change was not written',
      'The change arrived, but Active Directory did not set the password; the 33xxx event beside it says why.',
    ],
  }),
  event(31009, 'ResetUserPasswordByAdminStart', {
    points: { against: neverArrives },
    sources: ['TSWB'],
    texts: [
      'A reset by an administrator arrived',
      'A reset that an administrator began in the cloud has reached this server.',
    ],
  }),
  event(31010, 'ResetUserPasswordByAdminSuccess', {
    points: { contradicts: neverArrives },
    sources: ['TSWB'],
    texts: [
      'A reset by an administrator was written',
      'The password that an administrator chose was set in Active Directory.',
    ],
  }),
  event(31011, 'ResetUserPasswordByAdminFail', {
    points: { supports: [...passwordRefused, ...rightsMissing], contradicts: neverArrives },
    sources: ['TSWB', 'SA-POL'],
    texts: [
      'A reset by an administrator was not written',
      'The reset arrived, but Active Directory did not set the password; the 33xxx event beside it says why.',
    ],
  }),
  event(31012, 'OffboardingEventStart', {
    points: { strong: ['writeback-disabled-in-connect'] },
    sources: ['TSWB'],
    texts: ['Writeback is being switched off', 'The server has begun to withdraw from writeback.'],
  }),
  event(31013, 'OffboardingEventSuccess', {
    points: { proves: ['writeback-disabled-in-connect'] },
    sources: ['TSWB'],
    texts: [
      'Writeback was switched off',
      'The server no longer takes part in writeback; nothing is written until it is enabled again.',
    ],
  }),
  event(31014, 'OffboardingEventFail', {
    points: { strong: ['onboarding-admin-federated-or-wrong'] },
    sources: ['TSWB'],
    texts: [
      'Writeback could not be switched off',
      'Withdrawing failed, mostly because of the administrator account that was used.',
    ],
  }),
  event(31015, 'WriteBackServiceStarted', {
    points: { against: ['adsync-service-stopped', 'writeback-endpoint-not-started'] },
    sources: ['TSWB'],
    texts: ['The writeback listener started', 'The server is ready to take requests from the cloud.'],
  }),
  event(31016, 'WriteBackServiceStopped', {
    outcome: 'unreachable',
    points: {
      strong: ['adsync-service-stopped'],
      supports: ['staging-server-not-active', 'two-active-connect-servers'],
    },
    sources: ['TSWB', 'STAGING'],
    texts: ['The writeback listener stopped', 'Every request from the cloud fails until event 31015 follows.'],
  }),
  event(31017, 'AuthTokenSuccess', {
    points: { contradicts: ['onboarding-admin-federated-or-wrong'] },
    sources: ['TSWB'],
    texts: ['A token was obtained', 'The administrator account that switches writeback on or off could sign in.'],
  }),
  event(31018, 'KeyPairCreationSuccess', {
    points: { doubts: ['writeback-key-or-config-corrupt'] },
    sources: ['TSWB', 'CONCEPT'],
    texts: ['A key pair was created', 'The keys that protect passwords on their way were created.'],
  }),
  event(31019, 'ServiceBusHeartBeat', {
    points: {
      against: [
        'firewall-blocks-service-bus',
        'proxy-misconfigured',
        'tls12-not-enabled',
        'root-ca-missing',
        'adsync-service-stopped',
      ],
    },
    sources: ['TSWB', 'CONCEPT'],
    texts: ['Heartbeat', 'The server reached its Service Bus endpoint; this event is normal every five minutes.'],
  }),
  event(31034, 'ServiceBusListenerError', {
    outcome: 'unreachable',
    points: {
      strong: ['firewall-blocks-service-bus'],
      supports: ['root-ca-missing', 'tls12-not-enabled', 'adsync-service-stopped', 'proxy-misconfigured'],
    },
    sources: ['TSWB', 'JP', 'I38311'],
    texts: [
      'The listener lost the Service Bus',
      'The listener could not connect to the Service Bus, or lost its connection.',
    ],
  }),
  event(31044, 'PasswordResetService', {
    outcome: 'unreachable',
    points: { supports: ['firewall-blocks-service-bus', 'server-clock-skew', 'tls12-not-enabled'] },
    sources: ['TSWB', 'SA-WIZ', 'I38311'],
    texts: ['Writeback is unhealthy', 'At least one of the two connections to the Service Bus is down.'],
  }),
  event(32000, 'UnknownError', {
    points: { hints: ['unknown'] },
    sources: ['TSWB'],
    texts: [
      'Unclassified failure',
      'A password operation failed for a reason that only the text of the exception tells.',
    ],
  }),
  event(32001, 'ServiceError', {
    outcome: 'unreachable',
    points: {
      strong: ['firewall-blocks-service-bus', 'proxy-misconfigured'],
      supports: ['tls12-not-enabled', 'server-clock-skew'],
    },
    sources: ['TSWB', 'SA-WIZ'],
    texts: [
      'The cloud service was out of reach',
      'The server could not talk to the password reset service in the cloud.',
    ],
  }),
  event(32002, 'ServiceBusError', {
    outcome: 'unreachable',
    points: { strong: ['firewall-blocks-service-bus'], supports: ['proxy-misconfigured'] },
    sources: ['TSWB'],
    texts: [
      'The Service Bus was out of reach',
      'The server could not connect to its Service Bus endpoint; outbound port 443 is the first suspect.',
    ],
  }),
  event(32003, 'InPutValidationError', {
    outcome: 'internal-error',
    points: { strong: ['transient-service-error'] },
    sources: ['TSWB'],
    texts: [
      'Invalid input from the cloud',
      'The call from the cloud carried invalid input; trying again usually helps.',
    ],
  }),
  event(32004, 'DecryptionError', {
    points: {
      proves: ['writeback-key-or-config-corrupt'],
      supports: ['staging-server-not-active', 'two-active-connect-servers'],
    },
    sources: ['TSWB'],
    texts: ['The password could not be decrypted', 'The key on this server is not the key that the cloud uses.'],
  }),
  event(32005, 'ConfigurationError', {
    points: { proves: ['writeback-key-or-config-corrupt'] },
    sources: ['TSWB'],
    texts: [
      'Configuration could not be saved or read',
      'The local registration for writeback is damaged or incomplete.',
    ],
  }),
  event(32007, 'OnBoardingConfigUpdateError', {
    points: { proves: ['writeback-key-or-config-corrupt'] },
    sources: ['TSWB'],
    texts: [
      'Registration data could not be updated',
      'The data about writeback that the service keeps in memory could not be renewed.',
    ],
  }),
  event(32008, 'ValidationError', {
    points: { strong: ['writeback-key-or-config-corrupt'] },
    sources: ['TSWB'],
    texts: [
      'Invalid answer from the cloud',
      'The server received an answer from the password reset service that it could not accept.',
    ],
  }),
  event(32009, 'AuthTokenError', {
    points: { proves: ['onboarding-admin-federated-or-wrong'] },
    sources: ['TSWB'],
    texts: [
      'The administrator could not sign in',
      'No token was obtained for the administrator account given in the wizard.',
    ],
  }),
  event(32010, 'CryptoError', {
    points: { strong: ['writeback-key-or-config-corrupt'] },
    sources: ['TSWB'],
    texts: ['Encryption failed', 'Creating keys or decrypting a password failed on this server.'],
  }),
  event(32011, 'OnBoardingServiceError', {
    points: { strong: switching },
    sources: ['TSWB'],
    texts: [
      'Switching on could not reach the cloud',
      'The server could not register for writeback with the cloud service.',
    ],
  }),
  event(32013, 'OffBoardingError', {
    points: { strong: switching },
    sources: ['TSWB'],
    texts: [
      'Switching off could not reach the cloud',
      'The server could not withdraw from writeback with the cloud service.',
    ],
  }),
  event(32014, 'ServiceBusWarning', {
    points: { strong: ['idle-timeout-too-short'], hints: ['firewall-blocks-service-bus'] },
    sources: ['TSWB'],
    texts: [
      'A connection was retried',
      'A connection to the Service Bus had to be repeated; harmless alone, a poor link when it happens often.',
    ],
  }),
  event(32015, 'ReportServiceHealthError', {
    points: { supports: ['firewall-blocks-service-bus'] },
    sources: ['TSWB'],
    texts: ['A heartbeat was not delivered', 'The server could not report its health to the cloud.'],
  }),
  event(33001, 'ADUnKnownError', {
    outcome: 'refused-on-premises',
    points: { strong: ['ou-reserved-characters', 'dc-unreachable'], contradicts: neverArrives },
    sources: ['TSWB', 'I717'],
    texts: [
      'Unclassified error of Active Directory',
      'Active Directory returned an error that only the hr code of event 6329 explains.',
    ],
  }),
  event(33002, 'ADUserNotFoundError', {
    outcome: 'person-not-found',
    points: {
      proves: ['user-not-found-on-prem'],
      strong: ['selective-phs-out-of-scope', 'connector-space-link-broken'],
      contradicts: neverArrives,
    },
    sources: ['TSWB', 'I106884', 'JP'],
    texts: [
      'The account was not found on-premises',
      'The server found no account in Active Directory that is linked to this person.',
    ],
  }),
  event(33003, 'ADMutliMatchError', {
    outcome: 'refused-on-premises',
    points: { proves: ['duplicate-anchor-multi-forest'], contradicts: neverArrives },
    sources: ['TSWB'],
    texts: ['Two accounts for one person', 'Two accounts in Active Directory carry the same anchor.'],
  }),
  event(33004, 'ADPermissionsError', {
    outcome: 'refused-on-premises',
    points: {
      strong: [...rightsMissing, 'restrict-remote-sam'],
      supports: ['permissions-not-propagated', 'sam-read-access-missing', 'cloud-sync-gmsa-permissions-missing'],
      hints: ['user-cannot-change-password', 'impersonate-right-missing'],
      against: ['dc-unreachable', 'ou-reserved-characters', 'ldap-sign-and-encrypt-off', ...passwordRefused],
      contradicts: neverArrives,
    },
    sources: ['TSWB', 'SA-0029', 'JP', 'I41241'],
    texts: ['Rights are missing', "The account with which the server writes may not set this person's password."],
  }),
  event(33005, 'ADUserAccountDisabled', {
    outcome: 'locked-or-disabled',
    points: { proves: ['ad-account-disabled'], contradicts: ['ad-account-locked-out', ...neverArrives] },
    sources: ['TSWB'],
    texts: ['The account is disabled', 'The account is disabled in Active Directory.'],
  }),
  event(33006, 'ADUserAccountLockedOut', {
    outcome: 'locked-or-disabled',
    points: { proves: ['ad-account-locked-out'], contradicts: ['ad-account-disabled', ...neverArrives] },
    sources: ['TSWB'],
    texts: ['The account is locked', 'The account is locked in Active Directory after too many tries.'],
  }),
  event(33007, 'ADUserIncorrectPassword', {
    outcome: 'wrong-current-password',
    points: { proves: ['incorrect-current-password'], contradicts: neverArrives },
    sources: ['TSWB'],
    texts: ['The old password was wrong', 'In a change, the current password that was typed is not the right one.'],
  }),
  event(33008, 'ADPasswordPolicyError', {
    outcome: 'policy',
    points: {
      strong: passwordRefused,
      supports: ['user-cannot-change-password'],
      contradicts: [...rightsMissing, 'restrict-remote-sam', ...neverArrives],
    },
    sources: ['TSWB', 'JP', 'SA-POL', 'I40059'],
    texts: [
      'The password was refused',
      'A rule of Active Directory refused the new password: age, history, complexity or a filter.',
    ],
  }),
  event(33009, 'ADConfigurationError', {
    outcome: 'refused-on-premises',
    points: { strong: ['ldap-sign-and-encrypt-off', 'forest-added-after-writeback'], contradicts: neverArrives },
    sources: ['TSWB', 'SA-2C'],
    texts: [
      'The connector is misconfigured',
      'The configuration of the connector or of Active Directory prevented the write.',
    ],
  }),
  event(6329, 'ADSync', {
    sources: ['TSWB'],
    texts: [
      'Details of an engine error',
      'The synchronisation engine wrote down an error; its hr code or its text says which.',
    ],
  }),
  event(6800, 'ADSync', {
    outcome: 'unreachable',
    points: {
      strong: ['writeback-endpoint-not-started'],
      supports: ['server-clock-skew', 'firewall-blocks-service-bus'],
    },
    sources: ['TSWB', 'SA-WIZ'],
    texts: [
      'The writeback endpoint did not start',
      'The synchronisation service runs, but its part for writeback did not start with it.',
    ],
  }),
  event(6306, 'ADSync', {
    points: { hints: ['server-clock-skew'] },
    sources: ['SA-WIZ'],
    texts: [
      'Unexpected error of the engine',
      'A general error of the synchronisation engine; the events beside it tell more.',
    ],
  }),
  event(405, 'ADSync', {
    sources: ['JP'],
    texts: ['The connector account binds', 'A normal step: the connector account connects to the domain.'],
  }),
  event(403, 'ADSync', {
    sources: ['JP'],
    texts: ['The connector account signs in', 'A normal step: the server signs in with the connector account.'],
  }),
  event(611, 'Directory Synchronization', {
    points: { strong: ['not-writeback-phs-issue'] },
    sources: ['PHS'],
    texts: [
      'Hash synchronisation failed',
      'Passwords were not copied from Active Directory to the cloud; this is not writeback.',
    ],
  }),
  event(656, 'Directory Synchronization', {
    sources: ['TUT', 'STAGING'],
    texts: ['A hash change was seen', 'A changed password in Active Directory is about to be copied to the cloud.'],
  }),
  event(657, 'Directory Synchronization', {
    sources: ['TUT', 'JP'],
    texts: ['Result of a hash change', 'Says for each person whether the changed password was copied to the cloud.'],
  }),
  event(654, 'Directory Synchronization', {
    sources: ['STAGING'],
    texts: [
      'Hash synchronisation is at work',
      'A normal sign of hash synchronisation, useful while a server catches up.',
    ],
  }),
  event(4724, 'Security', {
    points: { supports: passwordRefused, against: neverArrives },
    sources: ['SA-POL'],
    texts: [
      'An attempt to reset a password',
      'A domain controller recorded a reset; as an audit failure of the connector account it means that a password rule refused it.',
    ],
  }),
  event(10012, 'DCAgent', {
    points: { supports: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A change could not be examined', 'The password protection agent failed while it examined a change.'],
  }),
  event(10013, 'DCAgent', {
    points: { supports: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A reset could not be examined', 'The password protection agent failed while it examined a reset.'],
  }),
  event(10014, 'DCAgent', {
    points: { against: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A change was accepted', 'The password protection agent accepted a changed password.'],
  }),
  event(10015, 'DCAgent', {
    points: { against: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: [
      'A reset was accepted',
      'The password protection agent accepted a reset; self-service resets appear like this.',
    ],
  }),
  event(10016, 'DCAgent', {
    outcome: 'policy',
    points: { proves: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: [
      'A change was refused',
      'The password protection agent refused a changed password; the event beside it names the list.',
    ],
  }),
  event(10017, 'DCAgent', {
    outcome: 'policy',
    points: { proves: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: [
      'A reset was refused',
      'The password protection agent refused a reset; the event beside it names the list.',
    ],
  }),
  event(10024, 'DCAgent', {
    points: { doubts: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A change passed in audit mode', 'The changed password would be refused if the rules were enforced.'],
  }),
  event(10025, 'DCAgent', {
    points: { doubts: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A reset passed in audit mode', 'The new password would be refused if the rules were enforced.'],
  }),
  event(30001, 'DCAgent', {
    points: { against: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: [
      'Accepted without a policy',
      'The password protection agent had no policy at hand and let the password pass.',
    ],
  }),
  event(30002, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A change met the own list', "The changed password is on the organisation's own list of banned words."],
  }),
  event(30003, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A reset met the own list', "The new password is on the organisation's own list of banned words."],
  }),
  event(30004, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ["A change met Microsoft's list", "The changed password is on Microsoft's list of banned words."],
  }),
  event(30005, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ["A reset met Microsoft's list", "The new password is on Microsoft's list of banned words."],
  }),
  event(30021, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A change held the own name', 'The changed password contains the name of the person.'],
  }),
  event(30022, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A reset held the own name', 'The new password contains the name of the person.'],
  }),
  event(30026, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A change met both lists', "The changed password is on Microsoft's and on the organisation's list."],
  }),
  event(30027, 'DCAgent', {
    points: { strong: ['password-filter-rejection'] },
    sources: ['PWPROT'],
    texts: ['A reset met both lists', "The new password is on Microsoft's and on the organisation's list."],
  }),
] as const;
