import { defineFix } from '../define-fix.ts';

export const limitPasswordChange = defineFix({
  id: 'limit-password-change',
  who: 'admin',
  risk: 'medium',
  commands: ['Set-ADUser <sam> -CannotChangePassword $true'],
  sources: ['FAQ', 'LIC'],
  texts: {
    title: 'Decide who may change a known password',
    steps: [
      'Decide whether the change should be stopped at all: it works for everybody by design.',
      "Where it must be, set 'User cannot change password' on the AD account; for a cloud-only account a change cannot be blocked.",
    ],
    verify: 'A test change with this account is refused.',
  },
});
