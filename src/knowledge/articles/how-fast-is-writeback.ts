import { defineArticle } from '../define-article.ts';

export const howFastIsWriteback = defineArticle({
  id: 'how-fast-is-writeback',
  topic: 'basics',
  sources: ['FAQ', 'PHS', 'SA-CATCH'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How quickly a written back password is valid',
    answer:
      'Writeback happens at once: the page waits for the answer of Active Directory, on average less than half a second, and does not depend on the synchronisation cycle. The opposite direction is slower: with password hash synchronisation, a password changed in Active Directory is sent up about every two minutes. If a page says that the servers need time to catch up, wait some minutes before signing in.',
    changed: null,
  },
});
