import { defineArticle } from '../define-article.ts';

export const guestsAndPersonalAccounts = defineArticle({
  id: 'guests-and-personal-accounts',
  topic: 'registration',
  sources: ['HOW', 'FAQ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Guests and personal Microsoft accounts',
    answer:
      "A guest's password belongs to the organisation or service the account comes from, so it is reset there. Personal Microsoft accounts (outlook.com, hotmail.com) use account.live.com/password/reset. Neither uses the writeback of the inviting organisation.",
    changed: null,
  },
});
