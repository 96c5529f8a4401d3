import type { FactsBuilder } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const alone = (s: FactsBuilder) => s.reset({ ago: 20, says: 'OnPremisesAdminActionRequired' });
const notFound = (s: FactsBuilder) => s.reset({ ago: 20, says: 'UserNotFound' });

/** The one object that writeback looks for: whether it is joined, unique and in scope. */
export const syncObjects: readonly Scenario[] = [
  {
    cause: 'connector-space-link-broken',
    name: 'the account is not found, and its AD object is not joined',
    story: notFound,
    said: { 'sync-link-intact': 'fails' },
    expect: { kind: 'cause', cause: 'connector-space-link-broken' },
  },
  {
    cause: 'connector-space-link-broken',
    name: 'one person is refused, and the AD object is not joined',
    story: alone,
    said: { 'sync-link-intact': 'fails' },
    expect: { kind: 'cause', cause: 'connector-space-link-broken' },
  },
  {
    cause: 'connector-space-link-broken',
    name: 'the account is not found, and nothing else is known',
    nearMiss: true,
    story: notFound,
    expect: { kind: 'cause', cause: 'user-not-found-on-prem' },
  },
  {
    cause: 'connector-space-link-broken',
    name: 'the object is joined, but outside the scope of hash synchronisation',
    nearMiss: true,
    story: notFound,
    said: { 'sync-link-intact': 'holds', 'in-hash-sync-scope': 'fails' },
    expect: { kind: 'cause', cause: 'selective-phs-out-of-scope' },
  },
  {
    cause: 'selective-phs-out-of-scope',
    name: 'the account is not found, and adminDescription leaves it out',
    story: notFound,
    said: { 'in-hash-sync-scope': 'fails' },
    expect: { kind: 'cause', cause: 'selective-phs-out-of-scope' },
  },
  {
    cause: 'selective-phs-out-of-scope',
    name: 'one person is refused, and adminDescription leaves the account out',
    story: alone,
    said: { 'in-hash-sync-scope': 'fails' },
    expect: { kind: 'cause', cause: 'selective-phs-out-of-scope' },
  },
  {
    cause: 'selective-phs-out-of-scope',
    name: 'the account is in scope, and its AD object is not joined',
    nearMiss: true,
    story: notFound,
    said: { 'in-hash-sync-scope': 'holds', 'sync-link-intact': 'fails' },
    expect: { kind: 'cause', cause: 'connector-space-link-broken' },
  },
  {
    cause: 'duplicate-anchor-multi-forest',
    name: 'one person is refused, and two enabled accounts are joined',
    story: alone,
    said: { 'one-enabled-account': 'fails' },
    expect: { kind: 'cause', cause: 'duplicate-anchor-multi-forest' },
  },
  {
    cause: 'duplicate-anchor-multi-forest',
    name: 'the person fails again and again, with 33003 on the server',
    story: (s) => alone(s.reset({ ago: 90, says: 'OnPremisesAdminActionRequired' })),
    said: { 'one-enabled-account': 'fails' },
    expect: { kind: 'cause', cause: 'duplicate-anchor-multi-forest' },
  },
  {
    cause: 'duplicate-anchor-multi-forest',
    name: 'there is one account, and it belongs to a protected group',
    nearMiss: true,
    story: alone,
    said: { 'one-enabled-account': 'holds', 'never-protected': 'fails' },
    expect: { kind: 'cause', cause: 'protected-group-admincount' },
  },
];
