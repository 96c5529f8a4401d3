import { defineArticle } from '../define-article.ts';

export const tlsInspection = defineArticle({
  id: 'tls-inspection',
  topic: 'network',
  sources: ['TSWB', 'PREREQ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'TLS inspection and root certificates',
    answer:
      'Do not let a device open and re-encrypt the traffic to the writeback addresses: the service accepts only Microsoft\'s certificates. "The remote certificate is invalid" in event 31034 means inspection on the path or root certificates that are missing on the server. Exempt the addresses and install the root certificates that Azure uses.',
    changed: null,
  },
});
