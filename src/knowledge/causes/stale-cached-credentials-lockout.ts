import { defineCause, sign } from '../define-cause.ts';

export const staleCachedCredentialsLockout = defineCause({
  id: 'stale-cached-credentials-lockout',
  family: 'windows-sign-in',
  owner: 'user',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', 'locked-or-disabled': 'possible', succeeded: 'possible' },
  signs: [
    sign('account-stays-unlocked', 'fails', 'proves'),
    sign('account-stays-unlocked', 'holds', 'excludes'),
    sign('account-not-locked', 'fails', 'hints'),
    sign('sign-in-not-locked-out', 'fails', 'supports'),
  ],
  fixes: ['check-old-passwords', 'find-lockout-source'],
  sources: ['LOCKOUTS', 'E4740'],
  texts: {
    title: 'An old saved password keeps locking the account',
    what: 'Something still signs in with your old password and locks your account again and again.',
    doNow:
      'Update the password on your phone, in mail apps and on other computers, sign out of sessions you left open, then have the helpdesk unlock your account.',
    explanation:
      'A device, app, drive mapping, service or task still submits the previous password, so each unlock lasts only a short while. It differs from a lockout by mistyping in that it comes back without anybody typing; event 4740 names the computer.',
  },
});
