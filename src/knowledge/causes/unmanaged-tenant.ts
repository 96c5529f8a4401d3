import { defineCause, sign } from '../define-cause.ts';

export const unmanagedTenant = defineCause({
  id: 'unmanaged-tenant',
  family: 'object-and-identity',
  owner: 'user',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', 'not-enabled': 'possible', 'no-reset-policy': 'possible' },
  signs: [
    sign('home-tenant-has-administrator', 'fails', 'proves'),
    sign('home-tenant-has-administrator', 'holds', 'excludes'),
    sign('account-is-member', 'fails', 'supports'),
    sign('account-is-synced', 'holds', 'against'),
  ],
  fixes: ['reset-with-signup-address', 'take-over-tenant'],
  sources: ['HOW', 'VIRAL', 'TAKEOVER', 'VIRALTOOL'],
  texts: {
    title: 'The home tenant has no administrator',
    what: 'Your account was made by signing up with your e-mail address, and nobody looks after it here.',
    doNow: 'Reset the password yourself at aka.ms/sspr with the address you signed up with.',
    explanation:
      'The account lives in a tenant that self-service sign-up created for an e-mail domain and that nobody has taken over. No administrator can reset there or set a policy; the person can, with the address used at sign-up. A guest of a managed organisation has a helpdesk of their own.',
  },
});
