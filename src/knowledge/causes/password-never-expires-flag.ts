import { defineCause, sign } from '../define-cause.ts';

export const passwordNeverExpiresFlag = defineCause({
  id: 'password-never-expires-flag',
  family: 'temporary-password',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { succeeded: 'typical', 'no-attempt': 'typical' },
  signs: [
    sign('asked-to-change-password', 'fails', 'strong'),
    sign('asked-to-change-password', 'holds', 'excludes'),
    sign('password-may-expire', 'fails', 'strong'),
    sign('password-may-expire', 'holds', 'excludes'),
    sign('account-is-synced', 'fails', 'excludes'),
  ],
  fixes: ['let-password-expire'],
  sources: ['CONCEPT'],
  texts: {
    title: "'Password never expires' blocks the forced change",
    what: 'You were not asked to replace the temporary password.',
    doNow: 'Choose a new password yourself at aka.ms/sspr; the helpdesk corrects the setting.',
    explanation:
      "The AD account has 'Password never expires', so AD does not set the demand to change at the next logon and nobody is asked, whatever was ticked in the reset. Other people reset in the same way are asked.",
  },
});
