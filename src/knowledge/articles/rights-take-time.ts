import { defineArticle } from '../define-article.ts';

export const rightsTakeTime = defineArticle({
  id: 'rights-take-time',
  topic: 'rights',
  sources: ['TUT', 'TSWB', 'SA-PERM'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How long new rights take to apply',
    answer:
      'Rights that were just granted in Active Directory can need an hour or more until they stand on every object, because of replication and inheritance. Wait before you judge a change, or test on the domain controller on which you made it. The tenant setting that lets administrators reset their own password takes up to 60 minutes too.',
    changed: null,
  },
});
