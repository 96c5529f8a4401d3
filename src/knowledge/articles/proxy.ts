import { defineArticle } from '../define-article.ts';

export const proxy = defineArticle({
  id: 'proxy',
  topic: 'network',
  sources: ['PREREQ', 'JP'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'A proxy in front of the Entra Connect server',
    answer:
      'The service reads the proxy from machine.config (Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config), in a defaultProxy section, not from the browser settings. A proxy that asks for sign-in needs useDefaultCredentials and a domain account for the service; it is simpler to let the two writeback addresses bypass it. Set its idle time-out to 6 minutes or more and restart the service after a change.',
    changed: null,
  },
});
