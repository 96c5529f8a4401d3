import { defineArticle } from '../define-article.ts';

export const ports = defineArticle({
  id: 'ports',
  topic: 'network',
  sources: ['CONCEPT', 'TSWB'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The ports that writeback uses',
    answer:
      "Outbound TCP 443 is enough; no inbound port is opened. Ports 9350 to 9354 appear only in the text of the older event 32011 and are not demanded by Microsoft's current pages. Between the Entra Connect server and the domain controllers the usual Active Directory ports are needed.",
    changed: 'Older texts list 9350-9354 beside 443; treat them as history.',
  },
});
