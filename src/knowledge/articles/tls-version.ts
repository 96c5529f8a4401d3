import { defineArticle } from '../define-article.ts';

export const tlsVersion = defineArticle({
  id: 'tls-version',
  topic: 'connect-server',
  sources: ['TLS', 'TSWB', 'PREREQ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'TLS 1.2 on the Entra Connect server',
    answer:
      "The server must use TLS 1.2: SchUseStrongCrypto and SystemDefaultTlsVersions set to 1 for .NET Framework v4.0.30319 (both the 64- and 32-bit keys), and TLS 1.2 enabled for client and server in SCHANNEL. Microsoft's page on TLS enforcement has one script that checks and one that sets the values; restart the server afterwards. Newer versions of Connect depend on it less, but check it when the service cannot connect.",
    changed: null,
  },
});
