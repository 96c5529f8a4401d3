import { defineArticle } from '../define-article.ts';

export const minimumConnectVersion = defineArticle({
  id: 'minimum-connect-version',
  topic: 'connect-server',
  sources: ['HARDEN', 'PREREQ', 'DEPREC'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'connectivity' },
  texts: {
    title: 'The oldest version of Entra Connect that still works',
    answer:
      'Since 30 September 2026 Microsoft Entra Connect Sync must be 2.5.79.0 or newer; on older servers all synchronisation services fail, writeback included. From 7 April 2027 version 2.6.84.0 and application-based authentication are required. Look up the version in the wizard under View current configuration or in Programs and Features.',
    changed: 'The 2021 document was content with 1.1.443 or newer; those versions no longer connect.',
  },
});
