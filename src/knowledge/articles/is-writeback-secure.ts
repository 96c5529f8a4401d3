import { defineArticle } from '../define-article.ts';

export const isWritebackSecure = defineArticle({
  id: 'is-writeback-secure',
  topic: 'basics',
  sources: ['CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How the password is protected on its way',
    answer:
      "The password is encrypted with a 2048-bit RSA key pair of the organisation before it reaches the Service Bus relay, is packed with AES-256-GCM and travels over TLS. Only the server on the organisation's own network holds the private key. The keys are renewed every six months and whenever writeback is switched off and on. No inbound firewall port is opened, and messages that are not fetched expire after some minutes.",
    changed: null,
  },
});
