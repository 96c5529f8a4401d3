import { defineArticle } from '../define-article.ts';

export const inheritance = defineArticle({
  id: 'inheritance',
  topic: 'rights',
  sources: ['TUT', 'CONNACC', 'SA-PERM', 'I53479'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Inheritance must be on',
    answer:
      "The rights of the connector account reach a person by inheritance from the domain or OU. Where inheritance is disabled on the account or on an OU above it, the reset is refused although everything else is right. Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<dn>' -ObjectClass * lists such objects; enable it under Security > Advanced > Enable inheritance. For protected accounts it is off on purpose.",
    changed: null,
  },
});
