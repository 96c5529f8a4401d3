import { defineArticle } from '../define-article.ts';

export const codeTimes = defineArticle({
  id: 'code-times',
  topic: 'registration',
  sources: ['FAQ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How long codes and the reset session last',
    answer:
      'A verification code by mail or text message is valid for 5 minutes, and the reset session as a whole for 15 minutes. If the page says that the session has expired, start again at aka.ms/sspr; the old code no longer counts. Have the new password ready before you begin.',
    changed: null,
  },
});
