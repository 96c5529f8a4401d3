import { defineCause, sign } from '../define-cause.ts';

export const unlockWithoutResetDisabled = defineCause({
  id: 'unlock-without-reset-disabled',
  family: 'sspr-policy',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', 'gave-up': 'possible', succeeded: 'possible' },
  signs: [
    sign('unlock-offered-alone', 'fails', 'proves'),
    sign('unlock-offered-alone', 'holds', 'excludes'),
    sign('account-not-locked', 'fails', 'supports'),
    sign('account-is-synced', 'fails', 'excludes'),
  ],
  fixes: ['allow-unlock-alone', 'unlock-enable-user'],
  sources: ['TUT', 'HOW', 'REPORT'],
  texts: {
    title: 'Unlocking without a reset is not offered',
    what: 'The reset page can unlock your account only together with a new password.',
    doNow: 'Choose a new password at aka.ms/sspr, or contact the helpdesk.',
    explanation:
      'The tenant option "Allow users to unlock accounts without resetting their password" is off, or the person was on a page that does not offer it. A reset still unlocks the account, so nothing is broken; a person who is refused the reset too has another cause.',
  },
});
