import { type CodeFacts, defineCode } from '../define-code.ts';
import { neverArrives } from './cause-lists.ts';

/** `says`: parts of the text, lower case; one of them suffices. */
const signature = <const Slug extends string>(
  slug: Slug,
  says: readonly string[],
  facts: CodeFacts & { readonly name?: string },
) => ({ ...defineCode(`text-${slug}` as const, facts.name ?? says[0] ?? slug, facts), says });

/** Texts of logs and administration pages that tell as much as a code; English, whatever the language of the server. */
export const textSignatures = [
  signature('privileged-denied', ['denied access to perform the operation on a privileged account'], {
    outcome: 'refused-on-premises',
    points: {
      strong: ['connector-account-permissions-missing', 'protected-group-admincount'],
      contradicts: neverArrives,
    },
    sources: ['JP'],
    texts: [
      'Denied on a privileged account',
      'Rights are missing on the account, or an administrator tried to reset a protected account.',
    ],
  }),
  signature('credentials-denied', ['management agent credentials were denied access'], {
    outcome: 'refused-on-premises',
    points: {
      strong: [
        'connector-account-permissions-missing',
        'inheritance-disabled-on-user',
        'protected-group-admincount',
        'restrict-remote-sam',
      ],
      contradicts: neverArrives,
    },
    sources: ['JP', 'SA-0029'],
    texts: [
      'The connector account was denied',
      "Active Directory denied the connector account the right to set this person's password.",
    ],
  }),
  signature('remote-sam', ['failed to acquire user information', 'admaexport.cpp'], {
    name: 'Failed to acquire user information … ERROR_ACCESS_DENIED',
    outcome: 'refused-on-premises',
    points: {
      strong: ['restrict-remote-sam', 'sam-read-access-missing', 'connect-on-domain-controller'],
      against: ['protected-group-admincount', 'inheritance-disabled-on-user'],
      contradicts: neverArrives,
    },
    sources: ['SA-0029', 'SA-PERM', 'I68215'],
    texts: [
      'A remote SAM call was refused',
      'The server may not ask the domain controller about accounts; that is a policy, not a missing right on the person.',
    ],
  }),
  signature('restriction', ['a restriction prevents the password from being changed'], {
    outcome: 'policy',
    points: {
      strong: ['on-prem-password-policy-violation', 'minimum-password-age-block', 'password-filter-rejection'],
      supports: ['user-cannot-change-password'],
      contradicts: neverArrives,
    },
    sources: ['TSWB', 'JP'],
    texts: [
      'A restriction refused the password',
      'A rule of Active Directory, or a flag on the account, refused the new password.',
    ],
  }),
  signature(
    'insecure-setting',
    ['not configured for insecure setting of passwords', '128 bit tls or ssl connection is required'],
    {
      outcome: 'refused-on-premises',
      points: { proves: ['ldap-sign-and-encrypt-off'], contradicts: neverArrives },
      sources: ['SA-2C'],
      texts: ['The connection is not protected', 'Signing and encryption of LDAP are switched off on the connector.'],
    },
  ),
  signature('agent-not-enabled', ['password synchronization is not enabled on this management agent'], {
    outcome: 'refused-on-premises',
    points: { proves: ['forest-added-after-writeback'], contradicts: neverArrives },
    sources: ['TSWB'],
    texts: [
      'Passwords are not enabled on this connector',
      'The forest was connected after writeback had been enabled.',
    ],
  }),
  signature('same-anchor', ['duplicated entries with the same anchor', 'multiple matches found'], {
    outcome: 'refused-on-premises',
    points: { proves: ['duplicate-anchor-multi-forest'], contradicts: neverArrives },
    sources: ['TSWB'],
    texts: ['Several accounts match', 'More than one account in Active Directory belongs to this cloud account.'],
  }),
  signature('no-target', ['no password writeback targets found'], {
    outcome: 'person-not-found',
    points: {
      strong: ['selective-phs-out-of-scope', 'user-not-found-on-prem', 'connector-space-link-broken'],
      contradicts: neverArrives,
    },
    sources: ['I106884'],
    texts: [
      'No target for the password',
      'The cloud account has no linked account within the scope of password synchronisation.',
    ],
  }),
  signature('object-not-found', ['object could not be found', 'object cannot be found'], {
    outcome: 'person-not-found',
    points: {
      strong: ['user-not-found-on-prem', 'connector-space-link-broken'],
      supports: ['selective-phs-out-of-scope'],
    },
    sources: ['TSWB', 'JP'],
    texts: ['The object was not found', 'The engine found no usable account or link for this person.'],
  }),
  signature('dc-not-contacted', ['a domain controller could not be contacted'], {
    outcome: 'refused-on-premises',
    points: { proves: ['dc-unreachable'], supports: ['dc-ports-blocked'], contradicts: neverArrives },
    sources: ['SA-GEN'],
    texts: ['No domain controller answered', 'The connector could not reach a domain controller.'],
  }),
  signature('policy-hints', ['ldap password policy control', '1.2.840.113556.1.4.2066', 'ldap_server_policy_hints'], {
    name: "The server doesn't contain the LDAP password policy control",
    outcome: 'refused-on-premises',
    points: { proves: ['ldap-policy-hints-control-missing'] },
    sources: ['TSWB'],
    texts: [
      'A control of LDAP is missing',
      'The domain controller lacks the control with which password rules are applied to a reset.',
    ],
  }),
  signature('long-name', ['filename or extension is too long'], {
    points: { proves: ['connector-password-too-long'] },
    sources: ['TSWB'],
    texts: [
      "The connector account's password is too long",
      'The password of the connector account itself is longer than the service accepts.',
    ],
  }),
  signature('token-provider', ['token provider was unable to provide a security token'], {
    outcome: 'unreachable',
    points: { strong: ['firewall-blocks-service-bus'], supports: ['proxy-misconfigured'] },
    sources: ['TSWB'],
    texts: ['No token for the Service Bus', 'The server could not reach the Service Bus to obtain a token.'],
  }),
  signature('certificate', ['remote certificate is invalid'], {
    outcome: 'unreachable',
    points: { proves: ['root-ca-missing'], strong: ['proxy-misconfigured'] },
    sources: ['TSWB', 'PREREQ'],
    texts: [
      'The certificate was not accepted',
      'A root certificate is missing on the server, or a proxy opens the encrypted traffic.',
    ],
  }),
  signature(
    'no-endpoint',
    ["couldn't connect to any service bus endpoint", 'could not connect to any service bus endpoint'],
    {
      outcome: 'unreachable',
      points: { strong: ['server-clock-skew'], supports: ['firewall-blocks-service-bus', 'tls12-not-enabled'] },
      sources: ['SA-WIZ'],
      texts: [
        'No Service Bus endpoint answered',
        'No connection to the Service Bus could start; time, TLS and network are the suspects.',
      ],
    },
  ),
  signature('auth-token', ['error getting auth token'], {
    points: { proves: ['onboarding-admin-federated-or-wrong'] },
    sources: ['TSWB'],
    texts: [
      'The administrator could not sign in',
      'The account given in the wizard obtained no token; it must not be federated.',
    ],
  }),
  signature('service-lost', ['connection to the connect service was lost'], {
    outcome: 'unreachable',
    points: {
      proves: ['adsync-service-stopped'],
      against: ['firewall-blocks-service-bus', 'root-ca-missing', 'tls12-not-enabled'],
    },
    sources: ['TSWB', 'JP'],
    texts: [
      'The sync service went away',
      'The listener lost the synchronisation service on its own server: it stopped or restarted.',
    ],
  }),
  signature('clock', ['time skew', 'clock skew', 'difference between the client time and the server time'], {
    points: { strong: ['server-clock-skew'] },
    sources: ['SA-WIZ'],
    texts: ['The clocks differ', 'The time of the server differs from that of its partner by more than is allowed.'],
  }),
  signature('wizard-licence', ['ensure you have the required license'], {
    name: 'Unable to configure password writeback. Ensure you have the required license',
    points: {
      strong: ['license-insufficient-for-writeback', 'onboarding-admin-federated-or-wrong'],
      supports: ['server-clock-skew', 'tls12-not-enabled', 'proxy-misconfigured'],
    },
    sources: ['SA-WIZ', 'JP'],
    texts: [
      'The wizard could not enable writeback',
      'The wizard blames a licence, but time, TLS, the proxy or the account may be the reason.',
    ],
  }),
  signature('client-not-configured', ['writeback has not been properly configured'], {
    points: { strong: ['writeback-disabled-in-connect'] },
    sources: ['HOW', 'TSWB'],
    texts: ['The client is not configured', 'The page finds that writeback is not set up properly in Entra Connect.'],
  }),
  signature('client-out-of-date', ['connect is out-of-date', 'connect is out of date'], {
    points: { proves: ['connect-version-retired'] },
    sources: ['HOW', 'HARDEN'],
    texts: ['The client is out of date', 'The page finds a version of Entra Connect that is too old.'],
  }),
  signature('client-unreachable', ["can't connect to your on-premises writeback client right now"], {
    outcome: 'unreachable',
    points: { supports: ['adsync-service-stopped', 'firewall-blocks-service-bus'], hints: ['transient-service-error'] },
    sources: ['HOW', 'TSWB'],
    texts: ['The client is out of reach', 'The page cannot connect to the server that writes passwords back.'],
  }),
  signature('client-runs', ['writeback client is up and running'], {
    points: { against: neverArrives },
    sources: ['HOW', 'TSWB'],
    texts: [
      'The client is up and running',
      'The page sees a server that is connected and ready to write passwords back.',
    ],
  }),
] as const;
