import { defineArticle } from '../define-article.ts';

export const domainControllerVersions = defineArticle({
  id: 'domain-controller-versions',
  topic: 'connect-server',
  sources: ['TUT', 'PREREQ', 'TSWB'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'Domain controllers and several forests',
    answer:
      'Domain controllers may run any supported version of Windows Server, with forest functional level 2003 or higher. Writeback works with one forest as well as with several; several are allowed, not required. Only when event 6329 complains about the policy hints control do the domain controllers need Windows Server 2016 or later.',
    changed: 'The 2021 document asked for a multi-forest deployment on Windows Server 2008 R2 to 2012 R2.',
  },
});
