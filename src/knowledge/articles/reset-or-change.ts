import { defineArticle } from '../define-article.ts';

export const resetOrChange = defineArticle({
  id: 'reset-or-change',
  topic: 'basics',
  sources: ['SA-GEN', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The difference between reset and change',
    answer:
      'A change is made by someone who knows the current password; a reset replaces a password that is forgotten and asks for other proof of identity. They are two operations: other pages, other rights in Active Directory, other events in the logs. That is why one can work while the other fails, for example for a protected account.',
    changed: null,
  },
});
