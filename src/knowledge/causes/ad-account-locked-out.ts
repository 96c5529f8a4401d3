import { defineCause, sign } from '../define-cause.ts';

export const adAccountLockedOut = defineCause({
  id: 'ad-account-locked-out',
  family: 'account-state',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'locked-or-disabled': 'typical' },
  signs: [
    sign('account-is-enabled', 'holds', 'fits'),
    sign('account-is-enabled', 'fails', 'contradicts'),
    sign('account-not-locked', 'fails', 'proves'),
    sign('account-not-locked', 'holds', 'excludes'),
    sign('account-stays-unlocked', 'fails', 'against'),
  ],
  fixes: ['unlock-enable-user'],
  sources: ['TSWB', 'AADSTS'],
  texts: {
    title: 'The AD account is locked',
    what: 'Your account is locked at the moment.',
    doNow: 'Contact the helpdesk to have it unlocked.',
    explanation:
      'The on-premises account is locked after too many wrong passwords and must be unlocked first. An account that is enabled cannot be the disabled one this reason also stands for.',
  },
});
