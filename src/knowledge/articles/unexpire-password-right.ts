import { defineArticle } from '../define-article.ts';

export const unexpirePasswordRight = defineArticle({
  id: 'unexpire-password-right',
  topic: 'rights',
  sources: ['TUT', 'SA-PERM'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The extended right Unexpire Password',
    answer:
      'Unexpire Password is granted on the root of every domain in the forest: Active Directory Users and Computers > root of the domain > Properties > Security > Advanced > Add, with the connector account as principal. It is only listed when Applies to is This object and all descendant objects, This object only, or All descendant objects. No cmdlet grants it alone; on many domains it is already set.',
    changed: null,
  },
});
