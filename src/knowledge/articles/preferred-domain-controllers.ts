import { defineArticle } from '../define-article.ts';

export const preferredDomainControllers = defineArticle({
  id: 'preferred-domain-controllers',
  topic: 'rights',
  sources: ['SA-GEN', 'PREREQ'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'Choosing the domain controllers that Connect uses',
    answer:
      'In Synchronization Service Manager open Connectors, the Active Directory connector > Properties > Configure Directory Partitions, and tick Only use preferred domain controllers. Enter writable domain controllers by full DNS name, not NetBIOS names and not retired servers, and restart the ADSync service. Error 80230818 often means that a listed one cannot be reached.',
    changed: 'The 2021 document described the same box, mainly to choose the PDC emulator.',
  },
});
