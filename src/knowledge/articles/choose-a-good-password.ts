import { defineArticle } from '../define-article.ts';

export const chooseAGoodPassword = defineArticle({
  id: 'choose-a-good-password',
  topic: 'password-rules',
  sources: ['HOW', 'POLICY', 'PWPROT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Choosing a password that will be accepted',
    answer:
      'Take at least 12 characters from three kinds: capital and small letters, digits, signs. Leave out your name, the company, product names, seasons and keyboard rows, and do not reuse an older password. Keep to unaccented letters, because other Unicode letters may be refused. Three or four unrelated words with a digit and a sign are easy to remember.',
    changed: null,
  },
});
