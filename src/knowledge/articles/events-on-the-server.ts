import { defineArticle } from '../define-article.ts';

export const eventsOnTheServer = defineArticle({
  id: 'events-on-the-server',
  topic: 'evidence',
  sources: ['TSWB', 'JP'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Events of writeback on the server',
    answer:
      'Writeback writes to the Application log of the Entra Connect server, source PasswordResetService. 31001 starts a reset and 31002 ends it well, 31003 badly; 31006 to 31008 are the same for a change, 31009 to 31011 for a reset by an administrator. 31015 is the start of the service, 31019 its heartbeat, 32xxx trouble with service or connection, 33xxx a refusal by Active Directory; event 6329 of ADSync adds details.',
    changed: null,
  },
});
