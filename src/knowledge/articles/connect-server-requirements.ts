import { defineArticle } from '../define-article.ts';

export const connectServerRequirements = defineArticle({
  id: 'connect-server-requirements',
  topic: 'connect-server',
  sources: ['PREREQ', 'TSWB'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'What the Entra Connect server needs',
    answer:
      "A domain-joined Windows Server with a desktop, best Windows Server 2022 or 2025; Server Core is not supported. .NET Framework 4.8 or later, TLS 1.2 and the right time. Treat the server like a domain controller (Tier 0), because it can set passwords. Microsoft's pages still print older .NET versions in places; 4.8 satisfies all of them.",
    changed: 'The 2021 document spoke of Windows Server 2008 R2 to 2012 R2; these are no longer supported.',
  },
});
