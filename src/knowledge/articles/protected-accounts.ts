import { defineArticle } from '../define-article.ts';

export const protectedAccounts = defineArticle({
  id: 'protected-accounts',
  topic: 'rights',
  sources: ['SA-0029', 'CONCEPT', 'JP', 'I793'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Protected accounts cannot be reset by writeback',
    answer:
      'Members of protected Active Directory groups, such as Domain Admins (adminCount = 1), cannot be reset through writeback; that is by design. They can change a password they know. Otherwise an administrator resets it in Active Directory. For a former member, clear adminCount and enable inheritance again. Check with Get-ADUser <user> -Properties adminCount,memberOf.',
    changed:
      'A Microsoft blog once said that members may reset in self-service as is; it withdrew the statement in 2023.',
  },
});
