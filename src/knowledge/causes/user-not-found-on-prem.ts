import { defineCause, sign } from '../define-cause.ts';

export const userNotFoundOnPrem = defineCause({
  id: 'user-not-found-on-prem',
  family: 'object-and-identity',
  owner: 'admin',
  severity: 'medium',
  frequency: 'usual',
  outcomes: { 'person-not-found': 'typical', 'refused-on-premises': 'possible' },
  signs: [
    sign('account-is-synced', 'fails', 'contradicts'),
    sign('others-fail-too', 'holds', 'against'),
    sign('sync-link-intact', 'holds', 'contradicts'),
    sign('sync-link-intact', 'fails', 'contradicts'),
    sign('in-hash-sync-scope', 'fails', 'contradicts'),
    sign('one-enabled-account', 'fails', 'contradicts'),
  ],
  fixes: ['fix-scope-or-link'],
  sources: ['TSWB', 'JP', 'AADSTS'],
  texts: {
    title: 'The on-premises object is missing or out of scope',
    what: "Your account is not connected correctly to your organisation's systems.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The AD object behind this account was deleted, replaced or filtered out of synchronisation, so the password has nowhere to go (33002, 80230405).',
  },
});
