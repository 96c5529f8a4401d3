import { defineArticle } from '../define-article.ts';

export const userCannotChangePassword = defineArticle({
  id: 'user-cannot-change-password',
  topic: 'password-rules',
  sources: ['TSWB', 'I40059', 'B-C7', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The account flags that matter',
    answer:
      'In Active Directory the flag User cannot change password makes writeback refuse the change, with 33008 or 33004. The account must be enabled and must not be locked. Password never expires does not prevent a reset, but then the person is not asked to change it at the next sign-in. Get-ADUser <user> -Properties CannotChangePassword,LockedOut,PasswordNeverExpires,Enabled shows all four.',
    changed: null,
  },
});
