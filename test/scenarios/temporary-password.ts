import type { Scenario } from './scenario.ts';

const cloudFailed = 'OnPremSuccessCloudFail';

export const temporaryPassword: readonly Scenario[] = [
  {
    cause: 'force-change-flag-not-synced',
    name: 'the cloud refuses a temporary password and the flag is not synchronised',
    story: (s) => s,
    said: { 'temporary-password-works-online': 'fails', 'force-change-synced': 'fails' },
    expect: { kind: 'cause', cause: 'force-change-flag-not-synced' },
  },
  {
    cause: 'force-change-flag-not-synced',
    name: 'a reset of last week, and now a temporary password that never works online',
    story: (s) => s.reset({ ago: 6000, says: 'Successfully completed reset.' }),
    said: {
      'temporary-password-works-online': 'fails',
      'force-change-synced': 'fails',
      'ad-change-reaches-cloud': 'fails',
      'hash-sync-runs': 'holds',
    },
    expect: { kind: 'cause', cause: 'force-change-flag-not-synced' },
  },
  {
    cause: 'force-change-flag-not-synced',
    name: 'the flag is synchronised, hash synchronisation has stopped',
    nearMiss: true,
    story: (s) => s,
    said: { 'force-change-synced': 'holds', 'ad-change-reaches-cloud': 'fails', 'hash-sync-runs': 'fails' },
    expect: { kind: 'cause', cause: 'not-writeback-phs-issue' },
  },
  {
    cause: 'forced-change-pta-timing',
    name: 'the change failed in the cloud just after a reset in AD, with pass-through authentication',
    story: (s) => s.change({ ago: 20, says: cloudFailed }),
    said: { 'waited-after-temporary-password': 'fails', 'pass-through-used': 'holds' },
    expect: { kind: 'cause', cause: 'forced-change-pta-timing' },
  },
  {
    cause: 'forced-change-pta-timing',
    name: 'the temporary password was used at once',
    story: (s) => s.change({ ago: 20, says: cloudFailed }),
    said: { 'waited-after-temporary-password': 'fails' },
    expect: { kind: 'cause', cause: 'forced-change-pta-timing' },
  },
  {
    cause: 'forced-change-pta-timing',
    name: 'the change failed in the cloud hours after the temporary password was set',
    nearMiss: true,
    story: (s) => s.change({ ago: 20, says: cloudFailed }),
    said: { 'waited-after-temporary-password': 'holds' },
    expect: { kind: 'cause', cause: 'onprem-success-cloud-failure' },
  },
  {
    cause: 'forced-change-pta-timing',
    name: 'the temporary password was used at once, without pass-through authentication',
    nearMiss: true,
    story: (s) => s.change({ ago: 20, says: cloudFailed }),
    said: { 'waited-after-temporary-password': 'fails', 'pass-through-used': 'fails' },
    expect: { kind: 'cause', cause: 'onprem-success-cloud-failure' },
  },
  {
    cause: 'password-never-expires-flag',
    name: 'reset by the helpdesk, nobody asked for a new one, and the password never expires',
    story: (s) => s.adminReset({ ago: 60 }),
    said: { 'asked-to-change-password': 'fails', 'password-may-expire': 'fails' },
    expect: { kind: 'cause', cause: 'password-never-expires-flag' },
  },
  {
    cause: 'password-never-expires-flag',
    name: 'the reset is no longer in the log',
    story: (s) => s,
    said: { 'asked-to-change-password': 'fails', 'password-may-expire': 'fails' },
    expect: { kind: 'cause', cause: 'password-never-expires-flag' },
  },
  {
    cause: 'password-never-expires-flag',
    name: 'nobody was asked for a new one, and the setting is not known yet',
    nearMiss: true,
    story: (s) => s.adminReset({ ago: 60 }),
    said: { 'asked-to-change-password': 'fails' },
    expect: { kind: 'unsure', asks: ['password-may-expire'] },
  },
  {
    cause: 'password-never-expires-flag',
    name: 'a password that never expires, and a person who was asked all the same',
    nearMiss: true,
    story: (s) => s.adminReset({ ago: 60 }),
    said: { 'asked-to-change-password': 'holds', 'password-may-expire': 'fails' },
    expect: { kind: 'nothing-wrong' },
  },
];
