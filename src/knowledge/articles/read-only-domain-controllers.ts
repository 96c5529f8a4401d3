import { defineArticle } from '../define-article.ts';

export const readOnlyDomainControllers = defineArticle({
  id: 'read-only-domain-controllers',
  topic: 'rights',
  sources: ['PREREQ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Read-only domain controllers',
    answer:
      'Writeback needs a writable domain controller; a read-only one (RODC) is not supported by Microsoft Entra Connect. If the preferred list or the site of the server leads to an RODC, choose a writable one by its full name. Get-ADDomainController -Discover -Writable finds one.',
    changed: null,
  },
});
