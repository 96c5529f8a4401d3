import type { CauseId } from '../../src/knowledge/causes/index.ts';
import type { CheckId } from '../../src/knowledge/checks/index.ts';
import type { FactsBuilder } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const refused = 'OnPremisesAdminActionRequired';

/** One person is refused while neighbours of the same OU succeed. */
const alone = (s: FactsBuilder) => s.reset({ ago: 20, says: refused });
/** Everybody who tried is refused. */
const everybody = (s: FactsBuilder) => s.outage(refused).reset({ ago: 20, says: refused });
/** Everybody of one OU is refused, people of others succeed. */
const oneOu = (s: FactsBuilder) =>
  s
    .person({ distinguishedName: 'CN=Ada,OU=Lab,DC=corp,DC=contoso,DC=example' })
    .others({ count: 4, says: refused, between: [25, 200], ou: 'Lab' })
    .reset({ ago: 20, says: refused });
/** Everybody of one domain is refused, in two OUs; people of others succeed. */
const oneDomain = (s: FactsBuilder) =>
  s
    .person({
      onPremisesDomain: 'south.contoso.example',
      distinguishedName: 'CN=Ada,OU=Staff,DC=south,DC=contoso,DC=example',
    })
    .others({ count: 2, says: refused, between: [25, 200], domain: 'south.contoso.example' })
    .others({ count: 3, says: refused, between: [35, 180], domain: 'south.contoso.example', ou: 'Sales' })
    .reset({ ago: 20, says: refused });

interface Member {
  readonly cause: CauseId;
  readonly check: CheckId;
  readonly where: (story: FactsBuilder) => FactsBuilder;
  readonly whereText: string;
  /** A rival of the same shape and what proves it. */
  readonly rival: readonly [CauseId, CheckId];
}

const members: readonly Member[] = [
  {
    cause: 'connector-account-permissions-missing',
    check: 'connector-has-reset-right',
    where: everybody,
    whereText: 'everybody',
    rival: ['restrict-remote-sam', 'remote-sam-unrestricted'],
  },
  {
    cause: 'restrict-remote-sam',
    check: 'remote-sam-unrestricted',
    where: everybody,
    whereText: 'everybody',
    rival: ['connector-account-permissions-missing', 'connector-has-reset-right'],
  },
  {
    cause: 'sam-read-access-missing',
    check: 'sam-read-rights-default',
    where: everybody,
    whereText: 'everybody',
    rival: ['restrict-remote-sam', 'remote-sam-unrestricted'],
  },
  {
    cause: 'impersonate-right-missing',
    check: 'impersonate-right-default',
    where: everybody,
    whereText: 'everybody',
    rival: ['restrict-remote-sam', 'remote-sam-unrestricted'],
  },
  {
    cause: 'ldap-sign-and-encrypt-off',
    check: 'ldap-signing-on',
    where: everybody,
    whereText: 'everybody',
    rival: ['dc-unreachable', 'dc-reachable'],
  },
  {
    cause: 'connector-account-credentials-stale',
    check: 'connector-credentials-valid',
    where: everybody,
    whereText: 'everybody',
    rival: ['dc-unreachable', 'dc-reachable'],
  },
  {
    cause: 'rodc-targeted',
    check: 'writable-dc-used',
    where: oneDomain,
    whereText: 'everybody of one domain',
    rival: ['dc-unreachable', 'dc-reachable'],
  },
  {
    cause: 'dc-unreachable',
    check: 'dc-reachable',
    where: oneDomain,
    whereText: 'everybody of one domain',
    rival: ['forest-added-after-writeback', 'forest-known-when-enabled'],
  },
  {
    cause: 'forest-added-after-writeback',
    check: 'forest-known-when-enabled',
    where: oneDomain,
    whereText: 'everybody of one domain',
    rival: ['dc-unreachable', 'dc-reachable'],
  },
  {
    cause: 'protected-group-admincount',
    check: 'never-protected',
    where: alone,
    whereText: 'one person',
    rival: ['inheritance-disabled-on-user', 'inheritance-is-on'],
  },
  {
    cause: 'inheritance-disabled-on-user',
    check: 'inheritance-is-on',
    where: alone,
    whereText: 'one person',
    rival: ['protected-group-admincount', 'never-protected'],
  },
];

export const refusal: readonly Scenario[] = [
  ...members.flatMap(({ cause, check, where, whereText, rival: [rival, rivalCheck] }): readonly Scenario[] => [
    {
      cause,
      name: `${whereText} is refused, and the technician sees what proves ${cause}`,
      story: where,
      said: { [check]: 'fails' },
      expect: { kind: 'cause', cause },
    },
    {
      cause,
      name: `${whereText} is refused and nothing else is known (${cause} is one of several)`,
      story: where,
      expect: { kind: 'group', group: 'refusal' },
    },
    {
      cause,
      name: `${whereText} is refused, what would prove ${cause} is in order, and ${rival} is seen`,
      nearMiss: true,
      story: where,
      said: { [check]: 'holds', [rivalCheck]: 'fails' },
      expect: { kind: 'cause', cause: rival },
    },
  ]),
  {
    cause: 'connector-account-permissions-missing',
    name: 'everybody of one OU is refused while others succeed',
    story: oneOu,
    expect: { kind: 'cause', cause: 'connector-account-permissions-missing' },
  },
  {
    cause: 'connector-account-permissions-missing',
    name: 'one person alone is refused while neighbours of the same OU succeed',
    nearMiss: true,
    story: alone,
    expect: {
      kind: 'group',
      group: 'refusal',
      first: 'protected-group-admincount',
      asks: ['never-protected', 'inheritance-is-on'],
    },
  },
  {
    cause: 'protected-group-admincount',
    name: 'it was a change, which protected accounts may make',
    nearMiss: true,
    story: (s) => s.change({ ago: 20, says: 'ADAdminActionRequired' }),
    expect: { kind: 'group', group: 'refusal', first: 'inheritance-disabled-on-user', asks: ['inheritance-is-on'] },
  },
  {
    cause: 'ou-reserved-characters',
    name: 'the OU above the account has a slash in its name',
    story: (s) =>
      s.person({ distinguishedName: 'CN=Ada,OU=R/D,DC=corp,DC=contoso,DC=example' }).reset({ ago: 20, says: refused }),
    expect: { kind: 'cause', cause: 'ou-reserved-characters' },
  },
  {
    cause: 'ou-reserved-characters',
    name: 'the OU above the account has an escaped comma in its name, and others there are refused too',
    story: (s) =>
      s
        .person({ distinguishedName: String.raw`CN=Ada,OU=Sales\, North,DC=corp,DC=contoso,DC=example` })
        .others({ count: 3, says: refused, between: [25, 120], ou: String.raw`Sales\, North` })
        .reset({ ago: 20, says: refused }),
    expect: { kind: 'cause', cause: 'ou-reserved-characters' },
  },
  {
    cause: 'ou-reserved-characters',
    name: 'the person’s own name has an escaped comma, the OUs have not',
    nearMiss: true,
    story: (s) =>
      s
        .person({ distinguishedName: String.raw`CN=Lovelace\, Ada,OU=Staff,DC=corp,DC=contoso,DC=example` })
        .reset({ ago: 20, says: refused }),
    expect: { kind: 'group', group: 'refusal', first: 'protected-group-admincount' },
  },
  {
    cause: 'ou-reserved-characters',
    name: 'the name is odd, but the outage strikes everybody',
    nearMiss: true,
    story: (s) =>
      s
        .person({ distinguishedName: 'CN=Ada,OU=R/D,DC=corp,DC=contoso,DC=example' })
        .outage('OnPremisesConnectivityError')
        .reset({ ago: 20, says: 'OnPremisesConnectivityError' }),
    expect: { kind: 'group', group: 'connectivity' },
  },
  {
    cause: 'permissions-not-propagated',
    name: 'the rights are there and were given an hour ago',
    story: everybody,
    said: { 'connector-has-reset-right': 'holds', 'rights-settled': 'fails' },
    expect: { kind: 'group', group: 'refusal', first: 'permissions-not-propagated', asks: ['remote-sam-unrestricted'] },
  },
  {
    cause: 'permissions-not-propagated',
    name: 'the rights are there and were given an hour ago, and remote SAM calls are not restricted',
    story: everybody,
    said: { 'connector-has-reset-right': 'holds', 'rights-settled': 'fails', 'remote-sam-unrestricted': 'holds' },
    expect: { kind: 'cause', cause: 'permissions-not-propagated' },
  },
  {
    cause: 'permissions-not-propagated',
    name: 'the rights were touched an hour ago, and it is not known whether they suffice',
    story: everybody,
    said: { 'rights-settled': 'fails' },
    expect: { kind: 'group', group: 'refusal', first: 'permissions-not-propagated' },
  },
  {
    cause: 'permissions-not-propagated',
    name: 'rights were changed lately, but the reset right is not among them',
    nearMiss: true,
    story: everybody,
    said: { 'connector-has-reset-right': 'fails', 'rights-settled': 'fails' },
    expect: { kind: 'cause', cause: 'connector-account-permissions-missing' },
  },
  {
    cause: 'cloud-sync-gmsa-permissions-missing',
    name: 'the domain is served by cloud sync, whose account lacks the rights',
    story: oneDomain,
    said: { 'written-by-cloud-sync': 'holds', 'agent-account-has-rights': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-gmsa-permissions-missing' },
  },
  {
    cause: 'cloud-sync-gmsa-permissions-missing',
    name: 'an earlier reset by an administrator went through the cloud sync agent',
    story: (s) => oneDomain(s.adminReset({ ago: 9000, agent: 'CloudSync' })),
    expect: { kind: 'cause', cause: 'cloud-sync-gmsa-permissions-missing' },
  },
  {
    cause: 'cloud-sync-gmsa-permissions-missing',
    name: 'an earlier reset by an administrator went through Entra Connect',
    nearMiss: true,
    story: (s) => oneDomain(s.adminReset({ ago: 9000 })),
    said: { 'connector-has-reset-right': 'fails' },
    expect: { kind: 'cause', cause: 'connector-account-permissions-missing' },
  },
];
