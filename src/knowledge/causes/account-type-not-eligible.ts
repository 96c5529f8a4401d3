import { defineCause, sign } from '../define-cause.ts';

export const accountTypeNotEligible = defineCause({
  id: 'account-type-not-eligible',
  family: 'object-and-identity',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'no-attempt': 'typical', 'not-enabled': 'possible' },
  signs: [
    sign('account-is-member', 'fails', 'proves'),
    sign('account-is-member', 'holds', 'excludes'),
    sign('home-tenant-has-administrator', 'fails', 'contradicts'),
  ],
  fixes: ['reset-at-home'],
  sources: ['HOW', 'FAQ'],
  texts: {
    title: 'The account is a guest',
    what: 'Your password is not kept here, but where your account comes from.',
    doNow: 'Reset it where the account comes from.',
    explanation: 'The account is a guest or a personal one; its password is handled wherever it is kept.',
  },
});
