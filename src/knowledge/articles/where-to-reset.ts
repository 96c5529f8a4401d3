import { defineArticle } from '../define-article.ts';

export const whereToReset = defineArticle({
  id: 'where-to-reset',
  topic: 'operations',
  sources: ['TUT', 'HOW'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Where to reset a forgotten password',
    answer:
      'Open aka.ms/sspr (passwordreset.microsoftonline.com) or choose "Forgot my password" on the sign-in page, enter your work address and prove your identity with the methods you registered. If the organisation has not switched this on, or you have registered nothing, the helpdesk resets it for you. Nobody from support needs to know your password: never send it in a chat or a mail.',
    changed: null,
  },
});
