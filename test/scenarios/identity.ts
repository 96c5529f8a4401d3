import type { Scenario } from './scenario.ts';

const success = 'Successfully completed reset.';

export const identity: readonly Scenario[] = [
  {
    cause: 'upn-email-mismatch',
    name: 'the person typed an e-mail address that is not the sign-in name',
    story: (s) => s.person({ mail: 'ada.lovelace@fabrikam.example' }),
    said: { 'sign-in-name-was-typed': 'fails' },
    expect: { kind: 'cause', cause: 'upn-email-mismatch' },
  },
  {
    cause: 'upn-email-mismatch',
    name: 'the address differs from the sign-in name, which the person typed',
    nearMiss: true,
    story: (s) => s.person({ mail: 'ada.lovelace@fabrikam.example', isEnabled: false }),
    said: { 'sign-in-name-was-typed': 'holds' },
    expect: { kind: 'cause', cause: 'ad-account-disabled' },
  },
  {
    cause: 'upn-email-mismatch',
    name: 'the address differs from the sign-in name, and nothing else is known',
    nearMiss: true,
    story: (s) => s.person({ mail: 'ada.lovelace@fabrikam.example' }),
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'unmanaged-tenant',
    name: 'a guest whose home tenant nobody administers',
    story: (s) => s.cloudOnly().person({ kind: 'guest' }),
    said: { 'home-tenant-has-administrator': 'fails' },
    expect: { kind: 'cause', cause: 'unmanaged-tenant' },
  },
  {
    cause: 'unmanaged-tenant',
    name: 'a guest whose home tenant is administered',
    nearMiss: true,
    story: (s) => s.cloudOnly().person({ kind: 'guest' }),
    said: { 'home-tenant-has-administrator': 'holds' },
    expect: { kind: 'cause', cause: 'account-type-not-eligible' },
  },
  {
    cause: 'cloud-account-not-linked-to-ad',
    name: 'the cloud reset worked, and the AD account beside it knows nothing of it',
    story: (s) => s.cloudOnly().reset({ ago: 60, says: success }),
    said: { 'no-separate-ad-account': 'fails' },
    expect: { kind: 'cause', cause: 'cloud-account-not-linked-to-ad' },
  },
  {
    cause: 'cloud-account-not-linked-to-ad',
    name: 'the cloud reset worked, and there is no AD account',
    nearMiss: true,
    story: (s) => s.cloudOnly().reset({ ago: 60, says: success }),
    said: { 'no-separate-ad-account': 'holds' },
    expect: { kind: 'nothing-wrong' },
  },
  {
    cause: 'cloud-account-not-linked-to-ad',
    name: 'the password is new online only, because an administrator went past writeback',
    nearMiss: true,
    story: (s) => s.setInCloud(60, 'person'),
    expect: { kind: 'cause', cause: 'm365-admin-center-reset' },
  },
  {
    cause: 'source-of-authority-switched',
    name: 'a cloud account was matched to an AD account, and the known password is gone',
    story: (s) => s,
    said: { 'ad-did-not-take-over': 'fails' },
    expect: { kind: 'cause', cause: 'source-of-authority-switched' },
  },
  {
    cause: 'source-of-authority-switched',
    name: 'the known password is gone, because a script replaced it',
    nearMiss: true,
    story: (s) => s.setInCloud(60, 'app'),
    said: { 'ad-did-not-take-over': 'holds' },
    expect: { kind: 'cause', cause: 'script-password-update-not-written-back' },
  },
];
