import { defineArticle } from '../define-article.ts';

export const selectiveHashSync = defineArticle({
  id: 'selective-hash-sync',
  topic: 'sign-in',
  sources: ['SELPHS', 'I106884'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Selective hash synchronisation and writeback',
    answer:
      'Where only some people are in the scope of password hash synchronisation, a person outside it cannot be found by writeback: events 33002 and 6329 with 80230405. Look at adminDescription: PHSFiltered keeps a person out, or PHSIncluded is missing, depending on how the rules were made. Bring the person into scope and run a synchronisation.',
    changed: null,
  },
});
