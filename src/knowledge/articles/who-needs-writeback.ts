import { defineArticle } from '../define-article.ts';

export const whoNeedsWriteback = defineArticle({
  id: 'who-needs-writeback',
  topic: 'basics',
  sources: ['CONCEPT', 'HOW', 'FAQ'],
  asOf: '2026-11-20',
  seed: { document: '000', section: 'purpose' },
  texts: {
    title: 'Who needs writeback and who does not',
    answer:
      'Writeback concerns people whose account is synchronised from Active Directory: with password hash synchronisation, pass-through authentication or federation. Someone whose account exists only in the cloud resets the password there and needs no writeback. Guests and personal accounts change their password where the account comes from.',
    changed: null,
  },
});
