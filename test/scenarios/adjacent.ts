import type { Scenario } from './scenario.ts';

export const adjacent: readonly Scenario[] = [
  {
    cause: 'not-writeback-phs-issue',
    name: 'changed in Windows, and hash synchronisation has stopped',
    story: (s) => s,
    said: { 'ad-change-reaches-cloud': 'fails', 'hash-sync-runs': 'fails' },
    expect: { kind: 'cause', cause: 'not-writeback-phs-issue' },
  },
  {
    cause: 'not-writeback-phs-issue',
    name: 'an earlier reset online was written back, the later change in AD does not arrive',
    story: (s) => s.reset({ ago: 6000, says: 'Successfully completed reset.' }),
    said: { 'ad-change-reaches-cloud': 'fails', 'hash-sync-runs': 'fails' },
    expect: { kind: 'cause', cause: 'not-writeback-phs-issue' },
  },
  {
    cause: 'not-writeback-phs-issue',
    name: 'set online by an administrator and never written back',
    nearMiss: true,
    story: (s) => s.setInCloud(60, 'person'),
    said: { 'ad-change-reaches-cloud': 'holds' },
    expect: { kind: 'cause', cause: 'm365-admin-center-reset' },
  },
  {
    cause: 'not-writeback-phs-issue',
    name: 'no synchronisation of any kind for two days',
    nearMiss: true,
    story: (s) => s.lastSync(50),
    said: { 'ad-change-reaches-cloud': 'fails' },
    expect: { kind: 'cause', cause: 'sync-stopped' },
  },
  {
    cause: 'domain-services-hash-missing',
    name: 'an older password that only the managed domain refuses',
    story: (s) => s,
    said: { 'managed-domain-sign-in-works': 'fails', 'managed-domain-has-hashes': 'fails' },
    expect: { kind: 'cause', cause: 'domain-services-hash-missing' },
  },
  {
    cause: 'domain-services-hash-missing',
    name: 'a cloud-only account',
    story: (s) => s.cloudOnly(),
    said: { 'managed-domain-sign-in-works': 'fails', 'managed-domain-has-hashes': 'fails' },
    expect: { kind: 'cause', cause: 'domain-services-hash-missing' },
  },
  {
    cause: 'domain-services-hash-missing',
    name: 'the managed domain has the hashes, and the online services refuse the password as well',
    nearMiss: true,
    story: (s) => s,
    said: { 'managed-domain-sign-in-works': 'holds', 'managed-domain-has-hashes': 'holds' },
    expect: { kind: 'nothing-wrong' },
  },
];
