import { defineArticle } from '../define-article.ts';

export const idleConnections = defineArticle({
  id: 'idle-connections',
  topic: 'network',
  sources: ['PREREQ', 'TSWB'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'connectivity' },
  texts: {
    title: 'How long idle connections must survive',
    answer:
      "The relay connection is kept open and often carries nothing, so firewalls and proxies must not close it. Microsoft's current prerequisites ask for an idle time-out of at least 6 minutes, because the service may take up to 5 minutes to answer. Frequent warnings 32014 or reconnects at a fixed interval point to a value that is too short.",
    changed: 'The 2021 document asked for 2 to 3 minutes; use 6.',
  },
});
