import { defineArticle } from '../define-article.ts';

export const numberOfMethods = defineArticle({
  id: 'number-of-methods',
  topic: 'registration',
  sources: ['HOW', 'POLICY'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How many methods a reset needs',
    answer:
      'An administrator chooses one or two under entra.microsoft.com > Entra ID > Password reset > Authentication methods. A person must have registered at least that many, and each must be enabled in the Authentication methods policy; a method that is registered but disabled does not count. When app notification is allowed, at least one further method has to be offered.',
    changed: null,
  },
});
