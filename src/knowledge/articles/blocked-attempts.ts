import { defineArticle } from '../define-article.ts';

export const blockedAttempts = defineArticle({
  id: 'blocked-attempts',
  topic: 'registration',
  sources: ['TSSPR', 'REPORT', 'FAQ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Blocked after several attempts',
    answer:
      "After several failed attempts to verify identity the reset page blocks a person for 24 hours; Microsoft's pages give different numbers for how many. Only waiting lifts it on the page, counted from the last attempt. The helpdesk can reset the password meanwhile, and a reset clears the counter.",
    changed: null,
  },
});
