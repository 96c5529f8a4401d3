import type { FactsBuilder } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const unreachable = 'OnPremisesConnectivityError';
const managed = "User's password is managed on-premises. You can enable Password Writeback to resolve this";

/** Whoever goes through the agent of the nordic forest fails; the rest of the tenant succeeds. */
const oneDomain = (s: FactsBuilder) =>
  s
    .person({
      onPremisesDomain: 'nordic.contoso.example',
      distinguishedName: 'CN=Ada,OU=Staff,DC=nordic,DC=contoso,DC=example',
    })
    .others({ count: 4, says: unreachable, between: [25, 160], domain: 'nordic.contoso.example' })
    .reset({ ago: 20, says: unreachable });
const neverOn = (s: FactsBuilder) =>
  s.outage(managed, { steps: 1, minutes: 2000 }).reset({ ago: 20, says: managed, steps: 1 });

/** The provisioning agent: its account, its cloud, and whether there is one. */
export const cloudSyncAgent: readonly Scenario[] = [
  {
    cause: 'cloud-sync-gmsa-logon-failure',
    name: 'one domain fails, and the service of its agent may not log on',
    story: oneDomain,
    said: { 'agent-service-logs-on': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-gmsa-logon-failure' },
  },
  {
    cause: 'cloud-sync-gmsa-logon-failure',
    name: 'the agent is inactive because its account is missing',
    story: oneDomain,
    said: { 'cloud-sync-agent-active': 'fails', 'agent-service-logs-on': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-gmsa-logon-failure' },
  },
  {
    cause: 'cloud-sync-gmsa-logon-failure',
    name: 'the agent is inactive, and its account is in order',
    nearMiss: true,
    story: oneDomain,
    said: { 'cloud-sync-agent-active': 'fails', 'agent-service-logs-on': 'holds' },
    expect: { kind: 'cause', cause: 'cloud-sync-agent-down' },
  },
  {
    cause: 'cloud-sync-gmsa-logon-failure',
    name: 'one domain fails and nothing else is known',
    nearMiss: true,
    story: oneDomain,
    expect: { kind: 'cause', cause: 'cloud-sync-agent-down' },
  },
  {
    cause: 'cloud-sync-not-supported-in-china',
    name: 'the tenant is in the China cloud and uses cloud sync',
    story: neverOn,
    said: { 'cloud-sync-writeback-offered': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-not-supported-in-china' },
  },
  {
    cause: 'cloud-sync-not-supported-in-china',
    name: 'the domain is served by cloud sync in the China cloud',
    story: neverOn,
    said: { 'written-by-cloud-sync': 'holds', 'cloud-sync-writeback-offered': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-not-supported-in-china' },
  },
  {
    cause: 'cloud-sync-not-supported-in-china',
    name: 'in the China cloud, but written back by Entra Connect, whose option is not ticked',
    nearMiss: true,
    story: neverOn,
    said: { 'cloud-sync-writeback-offered': 'holds', 'connect-feature-ticked': 'fails' },
    expect: { kind: 'cause', cause: 'writeback-disabled-in-connect' },
  },
  {
    cause: 'cloud-sync-writeback-without-agent',
    name: 'the cloud sync box is ticked and the list of agents is empty',
    story: neverOn,
    said: { 'provisioning-agent-installed': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-writeback-without-agent' },
  },
  {
    cause: 'cloud-sync-writeback-without-agent',
    name: 'the boxes are ticked, there is no agent',
    story: neverOn,
    said: { 'portal-box-ticked': 'holds', 'provisioning-agent-installed': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-sync-writeback-without-agent' },
  },
  {
    cause: 'cloud-sync-writeback-without-agent',
    name: 'there is an agent, and the box in the portal is empty',
    nearMiss: true,
    story: neverOn,
    said: { 'provisioning-agent-installed': 'holds', 'portal-box-ticked': 'fails' },
    expect: { kind: 'cause', cause: 'writeback-disabled-in-portal' },
  },
  {
    cause: 'cloud-sync-writeback-without-agent',
    name: 'the agent of one domain is listed, but inactive',
    nearMiss: true,
    story: oneDomain,
    said: { 'cloud-sync-agent-active': 'fails', 'provisioning-agent-installed': 'holds' },
    expect: { kind: 'cause', cause: 'cloud-sync-agent-down' },
  },
];
