import { defineArticle } from '../define-article.ts';

export const ouNames = defineArticle({
  id: 'ou-names',
  topic: 'rights',
  sources: ['TSWB', 'I717'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Characters in OU names that break writeback',
    answer:
      'Writeback fails with 33001 when the name of an OU above the person contains a reserved character: a leading space or #, a trailing space, a comma, +, quotation mark, \\, <, >, ;, = or /, or a line break. Rename the OU and let the next synchronisation run. A backslash in the distinguished name is the sign to look for.',
    changed: null,
  },
});
