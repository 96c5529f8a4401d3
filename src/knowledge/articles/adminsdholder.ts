import { defineArticle } from '../define-article.ts';

export const adminsdholder = defineArticle({
  id: 'adminsdholder',
  topic: 'rights',
  sources: ['JP', 'SA-0029', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'AdminSDHolder and the rights of protected accounts',
    answer:
      'About every hour Active Directory stamps the rights of the AdminSDHolder object on all protected accounts, and so removes what was granted on them directly. Granting the connector account rights on AdminSDHolder would allow the synchronisation server to reset Domain Admins; it is a security decision and not recommended. It works for self-service only, never for resets by an administrator.',
    changed: null,
  },
});
