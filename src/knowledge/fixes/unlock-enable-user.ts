import { defineFix } from '../define-fix.ts';

export const unlockEnableUser = defineFix({
  id: 'unlock-enable-user',
  who: 'helpdesk',
  risk: 'low',
  commands: ['Unlock-ADAccount <sam>', 'Enable-ADAccount <sam>', 'Set-ADUser <sam> -CannotChangePassword $false'],
  sources: ['TSWB', 'FAQ'],
  texts: {
    title: 'Unlock or enable the AD account',
    steps: [
      'Find out why it is locked, disabled or flagged, and verify the identity of the person.',
      'Unlock, enable or clear the flag as your policy allows.',
    ],
    verify: 'LockedOut is False, Enabled is True, and a new attempt succeeds.',
  },
});
