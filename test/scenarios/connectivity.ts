import type { CauseId } from '../../src/knowledge/causes/index.ts';
import type { CheckId } from '../../src/knowledge/checks/index.ts';
import type { FactsBuilder } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const unreachable = 'OnPremisesConnectivityError';

const outage = (s: FactsBuilder) => s.outage(unreachable).reset({ ago: 20, says: unreachable });
/** Whoever goes through the nordic forest fails; the rest of the tenant succeeds. */
const oneDomain = (s: FactsBuilder) =>
  s
    .person({
      onPremisesDomain: 'nordic.contoso.example',
      distinguishedName: 'CN=Ada,OU=Staff,DC=nordic,DC=contoso,DC=example',
    })
    .others({ count: 4, says: unreachable, between: [25, 160], domain: 'nordic.contoso.example' })
    .reset({ ago: 20, says: unreachable });

/** Members of the group that stop the whole tenant, each with the one observation that proves it. */
const members: readonly (readonly [CauseId, CheckId])[] = [
  ['adsync-service-stopped', 'adsync-running'],
  ['firewall-blocks-service-bus', 'server-reaches-service-bus'],
  ['proxy-misconfigured', 'proxy-set-for-service'],
  ['root-ca-missing', 'certificate-trusted'],
  ['server-clock-skew', 'server-clock-right'],
  ['staging-server-not-active', 'an-active-server-runs'],
  ['tls12-not-enabled', 'tls12-ready'],
  ['two-active-connect-servers', 'only-one-active-server'],
  ['writeback-endpoint-not-started', 'writeback-listener-started'],
  ['writeback-key-or-config-corrupt', 'writeback-keys-in-step'],
];

export const connectivity: readonly Scenario[] = [
  ...members.flatMap(([cause, check], index): readonly Scenario[] => {
    const [rival, rivalCheck] = members[(index + 1) % members.length] as readonly [CauseId, CheckId];
    return [
      {
        cause,
        name: `everybody fails, and the technician sees what proves ${cause}`,
        story: outage,
        said: { [check]: 'fails' },
        expect: { kind: 'cause', cause },
      },
      {
        cause,
        name: `everybody fails and nothing else is known (${cause} is one of several)`,
        story: outage,
        expect: { kind: 'group', group: 'connectivity' },
      },
      {
        cause,
        name: `everybody fails, what would prove ${cause} is in order, and ${rival} is seen`,
        nearMiss: true,
        story: outage,
        said: { [check]: 'holds', [rivalCheck]: 'fails' },
        expect: { kind: 'cause', cause: rival },
      },
      {
        cause,
        name: `everybody fails, and what would prove ${cause} is in order`,
        nearMiss: true,
        story: outage,
        said: { [check]: 'holds' },
        expect: { kind: 'group', group: 'connectivity' },
      },
    ];
  }),
  {
    cause: 'connect-version-retired',
    name: 'everybody fails, synchronisation stands still and the version is past the cut-off',
    story: (s) => outage(s.lastSync(30)),
    said: { 'connect-version-supported': 'fails' },
    expect: { kind: 'cause', cause: 'connect-version-retired' },
  },
  {
    cause: 'connect-version-retired',
    name: 'everybody fails and synchronisation stands still',
    story: (s) => outage(s.lastSync(30)),
    expect: { kind: 'group', group: 'connectivity' },
  },
  {
    cause: 'connect-version-retired',
    name: 'synchronisation stands still, but the version is supported and the service is stopped',
    nearMiss: true,
    story: (s) => outage(s.lastSync(30)),
    said: { 'connect-version-supported': 'holds', 'adsync-running': 'fails' },
    expect: { kind: 'cause', cause: 'adsync-service-stopped' },
  },
  {
    cause: 'sync-stopped',
    name: 'nobody tried to reset, and synchronisation has not run for two days',
    story: (s) => s.lastSync(50),
    expect: { kind: 'cause', cause: 'sync-stopped' },
  },
  {
    cause: 'sync-stopped',
    name: 'synchronisation stands still although the service runs, and everybody fails',
    story: (s) => outage(s.lastSync(50)),
    said: { 'adsync-running': 'holds', 'connect-version-supported': 'holds', 'an-active-server-runs': 'holds' },
    expect: { kind: 'group', group: 'connectivity', first: 'sync-stopped' },
  },
  {
    cause: 'sync-stopped',
    name: 'everybody fails while synchronisation runs',
    nearMiss: true,
    story: outage,
    expect: { kind: 'group', group: 'connectivity' },
  },
  {
    cause: 'cloud-sync-agent-down',
    name: 'one domain fails while people of others succeed',
    story: oneDomain,
    expect: { kind: 'cause', cause: 'cloud-sync-agent-down' },
  },
  {
    cause: 'cloud-sync-agent-down',
    name: 'one domain fails, and its agent is inactive',
    story: oneDomain,
    said: { 'cloud-sync-agent-active': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-agent-down' },
  },
  {
    cause: 'cloud-sync-agent-down',
    name: 'every domain fails',
    nearMiss: true,
    story: outage,
    expect: { kind: 'group', group: 'connectivity' },
  },
  {
    cause: 'cloud-sync-agent-down',
    name: 'one domain fails, its agent is active and the firewall blocks its server',
    nearMiss: true,
    story: oneDomain,
    said: { 'cloud-sync-agent-active': 'holds', 'server-reaches-service-bus': 'fails' },
    expect: { kind: 'cause', cause: 'firewall-blocks-service-bus' },
  },
  {
    cause: 'idle-timeout-too-short',
    name: 'it fails now and then for several people, with connections cut at a fixed interval',
    story: (s) => s.others({ count: 3, says: unreachable, between: [30, 400] }).reset({ ago: 20, says: unreachable }),
    said: { 'idle-connections-kept': 'fails' },
    expect: { kind: 'cause', cause: 'idle-timeout-too-short' },
  },
  {
    cause: 'idle-timeout-too-short',
    name: 'it fails now and then for several people, and nothing else is known',
    story: (s) => s.others({ count: 3, says: unreachable, between: [30, 400] }).reset({ ago: 20, says: unreachable }),
    expect: { kind: 'group', group: 'connectivity', first: 'idle-timeout-too-short', asks: ['idle-connections-kept'] },
  },
  {
    cause: 'idle-timeout-too-short',
    name: 'one failure, and the same person succeeds ten minutes later',
    nearMiss: true,
    story: (s) => s.reset({ ago: 50, says: unreachable }).reset({ ago: 40, says: 'Successfully completed reset.' }),
    expect: { kind: 'cause', cause: 'transient-service-error' },
  },
  {
    cause: 'firewall-blocks-service-bus',
    name: 'the person is cloud-only, so that no server of the house is involved',
    nearMiss: true,
    story: (s) => s.cloudOnly().reset({ ago: 20, says: unreachable }),
    expect: { kind: 'cause', cause: 'transient-service-error' },
  },
];
