import { defineArticle } from '../define-article.ts';

export const testWriteback = defineArticle({
  id: 'test-writeback',
  topic: 'setup',
  sources: ['TUT', 'TUTCS', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'Testing writeback',
    answer:
      'Take an ordinary, synchronised and licensed test user who is in the scope of self-service reset and in no protected group. Reset the password at aka.ms/sspr, then look for events 31001 and 31002 on the Entra Connect server, for a success in the audit log, and sign in to a domain computer with the new password. If you test more than once a day, the minimum password age must be 0 for that user.',
    changed: null,
  },
});
