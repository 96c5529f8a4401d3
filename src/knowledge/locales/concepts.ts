/**
 * What people speak of when a password does not work, whatever the language. Each language has words for it in its
 * `concepts.ts`, spelt as a dictionary spells them: capitals and accents do not count, as people leave them out.
 * Several words are a phrase and must follow each other; apostrophes, hyphens and full stops stand for a space
 * (`n'est pas`, `e-mail*`). A star is any ending (`licen*`), a star alone any one word (`every * minutes`).
 * All languages are searched in every text, so no word may be an everyday word of another one: an `OU` reads like
 * French `ou`, Swedish `låst` like English `last`. Such words stand in phrases only.
 */
// biome-ignore format: word lists read best in full lines
const conceptKeys = [
  'not', 'who-user', 'caller', 'only-one', 'everyone', 'others-work', 'some-users', 'new-hire', 'manager', 'admin', 'global-admin', 'role',
  'helpdesk', 'guest', 'password', 'reset', 'change', 'unlock', 'locked', 'forgot', 'sign-in', 'sign-in-screen', 'link-shown', 'button',
  'ticked', 'unticked', 'greyed', 'page', 'screen', 'phone', 'number', 'office-phone', 'sms', 'voice-call', 'email', 'private-email',
  'authenticator', 'security-questions', 'mfa', 'two-methods', 'method', 'register', 'registered', 'prompted', 'skip', 'verification-code',
  'not-received', 'lost-phone', 'old-thing', 'new-thing', 'format', 'licence', 'business-standard', 'expired-subscription', 'group',
  'scope', 'not-enabled', 'none-setting', 'tenant', 'policy', 'conditional-access', 'writeback', 'on-prem-tab', 'on-prem', 'cloud',
  'connect-server', 'wizard', 'cloud-sync', 'gmsa', 'china', 'service', 'service-stopped', 'running', 'reboot', 'server', 'two-servers',
  'staging', 'migration', 'version', 'firewall', 'proxy', 'service-bus', 'idle', 'ssl-inspection', 'tls', 'certificate', 'clock',
  'onboarding', 'listener', 'federated', 'service-account', 'encryption-key', 'config-corrupt', 'forest', 'added-later',
  'connector-account', 'connector', 'account-password-changed', 'too-long', 'permissions', 'permissions-fine', 'access-denied',
  'just-granted', 'inheritance', 'protected-group', 'unexpire', 'sam-remote', 'read-access', 'impersonate', 'gpo', 'password-policy',
  'min-age', 'banned', 'password-filter', 'cannot-change', 'never-expires', 'expired', 'domain-controller', 'dc-unreachable', 'dns',
  'ports', 'rodc', 'branch', 'preferred-dc', 'policy-hints', 'replication', 'single-label', 'throttled', 'smart-lockout',
  'account-disabled', 'wrong-old', 'not-found', 'deleted-recreated', 'moved-ou', 'metaverse', 'duplicate', 'filtered-phs', 'reserved-chars',
  'upn-mismatch', 'personal-account', 'unmanaged', 'cloud-only', 'synced', 'source-of-authority', 'm365-admin-center', 'entra-admin-center',
  'script', 'operator-role', 'cookies', 'abandoned', 'temp-password', 'force-change-flag', 'pta', 'phs', 'domain-services', 'home-vpn',
  'laptop', 'works-cloud-not-pc', 'cached', 'keeps-locking', 'rdp', 'uac', 'no-lock-screen', 'baseline', 'switch-user', 'logon-right',
  'locked-session', 'joined', 'risk', 'incident', 'transient', 'report', 'stale-report', 'sync-stopped', 'on-dc', 'ldap-signing',
  'success-cloud-fail', 'error-at-end', 'error-at-start', 'contact-admin', 'configuration-problem', 'connection-problem', 'event-log',
  'since', 'network-team', 'yesterday', 'months', 'intermittent-pool', 'help-question', 'bypass', 'others-account', 'works', 'fails', 'nothing-shown', 'printer', 'network',
  'meeting-av', 'other-software', 'hardware', 'hr', 'greetings',
] as const;

export type ConceptKey = (typeof conceptKeys)[number];

export type Concepts = Readonly<Record<ConceptKey, readonly string[]>>;
