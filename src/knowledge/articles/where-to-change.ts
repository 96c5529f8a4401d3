import { defineArticle } from '../define-article.ts';

export const whereToChange = defineArticle({
  id: 'where-to-change',
  topic: 'operations',
  sources: ['HOW', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Where to change a password you know',
    answer:
      'Open My Sign-Ins (mysignins.microsoft.com) or your account page (myaccount.microsoft.com) and choose Change password; you need the current one. With writeback the new password is valid in Windows too. On a computer that reaches the company network you can also press Ctrl+Alt+Del and choose Change a password; that password travels from Active Directory to the cloud, not by writeback.',
    changed: null,
  },
});
