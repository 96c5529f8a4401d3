import { defineArticle } from '../define-article.ts';

export const changedOnPremises = defineArticle({
  id: 'changed-on-premises',
  topic: 'operations',
  sources: ['PHS', 'JP'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'A password changed in Active Directory',
    answer:
      'A password changed in Windows or by an administrator in Active Directory goes up to the cloud by password hash synchronisation, about every two minutes; writeback has no part in it. If the cloud still takes the old one after that, look at events 656, 657 and 611 on the Entra Connect server and at password hash synchronisation. With pass-through authentication or federation Active Directory checks the password itself, so it is valid at once.',
    changed: null,
  },
});
