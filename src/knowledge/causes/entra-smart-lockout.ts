import { defineCause, sign } from '../define-cause.ts';

export const entraSmartLockout = defineCause({
  id: 'entra-smart-lockout',
  family: 'account-state',
  owner: 'user',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'no-attempt': 'typical', 'gave-up': 'possible' },
  signs: [
    sign('sign-in-not-locked-out', 'fails', 'proves'),
    sign('sign-in-not-locked-out', 'holds', 'excludes'),
    sign('account-stays-unlocked', 'fails', 'against'),
  ],
  fixes: ['wait-lockout', 'check-old-passwords'],
  sources: ['LOCKOUT', 'AADSTS'],
  texts: {
    title: 'Smart lockout in the cloud',
    what: 'Signing in with your account is paused for a short while.',
    doNow: 'Wait a while before you try again, and check phones or apps that may still use an old password.',
    explanation:
      'Repeated wrong passwords locked cloud sign-in (AADSTS50053). An on-premises unlock does not clear it; it ends by itself.',
  },
});
