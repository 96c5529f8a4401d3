import { success } from '../support/audit-rows.ts';
import type { FactsBuilder } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const refused = 'OnPremisesAdminActionRequired';

/** Everybody of one domain is refused, in two OUs; people of others succeed. */
const allOf = (domain: string) => (s: FactsBuilder) => {
  const base = domain
    .split('.')
    .map((part) => `DC=${part}`)
    .join(',');
  return s
    .person({ onPremisesDomain: domain, distinguishedName: `CN=Ada,OU=Staff,${base}` })
    .others({ count: 2, says: refused, between: [25, 200], domain })
    .others({ count: 3, says: refused, between: [35, 180], domain, ou: 'Sales' })
    .reset({ ago: 20, says: refused });
};
const oneDomain = allOf('south.contoso.example');
const singleLabel = allOf('WORKS');
const written = (s: FactsBuilder) => s.reset({ ago: 60, says: success });

/** The domain controllers: how they are reached, what they offer, what their domain grants and whether they agree. */
export const domainControllers: readonly Scenario[] = [
  {
    cause: 'dc-ports-blocked',
    name: 'one domain is refused, and a firewall closes SMB towards its controllers',
    story: oneDomain,
    said: { 'dc-ports-open': 'fails' },
    expect: { kind: 'cause', cause: 'dc-ports-blocked' },
  },
  {
    cause: 'dc-ports-blocked',
    name: 'a controller cannot be contacted because its ports are closed',
    story: oneDomain,
    said: { 'dc-reachable': 'fails', 'dc-ports-open': 'fails' },
    expect: { kind: 'cause', cause: 'dc-ports-blocked' },
  },
  {
    cause: 'dc-ports-blocked',
    name: 'a controller cannot be contacted although the ports are open',
    nearMiss: true,
    story: oneDomain,
    said: { 'dc-reachable': 'fails', 'dc-ports-open': 'holds' },
    expect: { kind: 'cause', cause: 'dc-unreachable' },
  },
  {
    cause: 'ldap-policy-hints-control-missing',
    name: 'one domain is refused, and 6329 names the password policy control',
    story: oneDomain,
    said: { 'policy-hints-control-offered': 'fails' },
    expect: { kind: 'cause', cause: 'ldap-policy-hints-control-missing' },
  },
  {
    cause: 'ldap-policy-hints-control-missing',
    name: 'the controllers answer, the rights are there, and 6329 names the password policy control',
    story: oneDomain,
    said: { 'dc-reachable': 'holds', 'connector-has-reset-right': 'holds', 'policy-hints-control-offered': 'fails' },
    expect: { kind: 'cause', cause: 'ldap-policy-hints-control-missing' },
  },
  {
    cause: 'ldap-policy-hints-control-missing',
    name: 'the control is offered, but the connector uses a read-only controller',
    nearMiss: true,
    story: oneDomain,
    said: { 'policy-hints-control-offered': 'holds', 'writable-dc-used': 'fails' },
    expect: { kind: 'cause', cause: 'rodc-targeted' },
  },
  {
    cause: 'single-label-domain',
    name: 'the domain is called by one word, and the server does not find a controller by it',
    story: singleLabel,
    said: { 'domain-located-by-name': 'fails' },
    expect: { kind: 'cause', cause: 'single-label-domain' },
  },
  {
    cause: 'single-label-domain',
    name: 'the domain is called by one word, and nothing else is known',
    story: singleLabel,
    expect: { kind: 'group', group: 'refusal', first: 'single-label-domain' },
  },
  {
    cause: 'single-label-domain',
    name: 'the domain is called by one word, its controllers are found, and one of them is down',
    nearMiss: true,
    story: singleLabel,
    said: { 'domain-located-by-name': 'holds', 'dc-reachable': 'fails' },
    expect: { kind: 'cause', cause: 'dc-unreachable' },
  },
  {
    cause: 'unexpire-password-right-missing',
    name: 'one domain is refused, and its root does not grant Unexpire Password',
    story: oneDomain,
    said: { 'unexpire-right-on-domain-root': 'fails' },
    expect: { kind: 'cause', cause: 'unexpire-password-right-missing' },
  },
  {
    cause: 'unexpire-password-right-missing',
    name: 'the reset right is there, the right on the domain root is not',
    story: oneDomain,
    said: { 'connector-has-reset-right': 'holds', 'unexpire-right-on-domain-root': 'fails' },
    expect: { kind: 'cause', cause: 'unexpire-password-right-missing' },
  },
  {
    cause: 'unexpire-password-right-missing',
    name: 'the root grants Unexpire Password, and the reset right is missing',
    nearMiss: true,
    story: oneDomain,
    said: { 'connector-has-reset-right': 'fails', 'unexpire-right-on-domain-root': 'holds' },
    expect: { kind: 'cause', cause: 'connector-account-permissions-missing' },
  },
  {
    cause: 'ad-replication-delay',
    name: 'the reset was written, and the controller of the branch lags behind',
    story: written,
    said: { 'new-password-replicated': 'fails' },
    expect: { kind: 'cause', cause: 'ad-replication-delay' },
  },
  {
    cause: 'ad-replication-delay',
    name: 'an administrator’s reset was written back, and the controller of the branch lags behind',
    story: (s) => s.adminReset({ ago: 60 }),
    said: { 'new-password-replicated': 'fails' },
    expect: { kind: 'cause', cause: 'ad-replication-delay' },
  },
  {
    cause: 'ad-replication-delay',
    name: 'the reset was written, and the controllers agree',
    nearMiss: true,
    story: written,
    said: { 'new-password-replicated': 'holds' },
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'ad-replication-delay',
    name: 'the old password still works on-premises because it was only set in the cloud',
    nearMiss: true,
    story: (s) => s.setInCloud(60, 'person'),
    said: { 'new-password-replicated': 'holds' },
    expect: { kind: 'cause', cause: 'm365-admin-center-reset' },
  },
];
