import { defineArticle } from '../define-article.ts';

export const ldapSigning = defineArticle({
  id: 'ldap-signing',
  topic: 'rights',
  sources: ['SA-2C'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Sign and Encrypt LDAP Traffic',
    answer:
      'Writeback needs Sign and Encrypt LDAP Traffic in the Active Directory connector; without it event 6329 shows 8023062C. Turn it on in three places: Connect to Active Directory Forest > Options, Configure Directory Partitions > Options, and Set Credentials > Options where other credentials are used. Then restart the ADSync service.',
    changed: null,
  },
});
