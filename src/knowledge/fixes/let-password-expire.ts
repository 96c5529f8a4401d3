import { defineFix } from '../define-fix.ts';

export const letPasswordExpire = defineFix({
  id: 'let-password-expire',
  who: 'helpdesk',
  risk: 'medium',
  commands: ['Set-ADUser <sam> -PasswordNeverExpires $false', 'Set-ADUser <sam> -ChangePasswordAtLogon $true'],
  sources: ['CONCEPT'],
  texts: {
    title: 'Let the password expire, then force the change',
    steps: [
      "Make sure that it is a person's account and that no service runs under it.",
      "Untick 'Password never expires'.",
      'Reset again with the demand to change at the next sign-in.',
    ],
    verify: 'PasswordNeverExpires is False and the next sign-in asks for a new password.',
  },
});
