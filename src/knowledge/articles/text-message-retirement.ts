import { defineArticle } from '../define-article.ts';

export const textMessageRetirement = defineArticle({
  id: 'text-message-retirement',
  topic: 'registration',
  sources: ['SMSRET'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: "The end of Microsoft's text messages and calls",
    answer:
      'Microsoft stops providing authentication by text message and voice call on 1 February 2027, for Global Administrators and external users on 1 July 2027. Since 30 October 2026 an organisation can connect a telephony provider of its own. The page does not mention password reset by name, but people who registered only a phone should add another method in time.',
    changed: null,
  },
});
