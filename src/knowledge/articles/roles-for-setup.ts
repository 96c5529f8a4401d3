import { defineArticle } from '../define-article.ts';

export const rolesForSetup = defineArticle({
  id: 'roles-for-setup',
  topic: 'setup',
  sources: ['TUT', 'CONNACC', 'PREREQ'],
  asOf: '2026-11-20',
  seed: { document: '001', section: 'portal' },
  texts: {
    title: 'The roles needed to set writeback up',
    answer:
      'The Microsoft Entra Connect wizard and the On-premises integration page ask for Hybrid Identity Administrator; Global Administrator is no longer needed. The role must be assigned directly, not through a group. On the server you need local administrator rights, and a Domain or Enterprise Administrator only to grant the rights of the connector account in Active Directory.',
    changed:
      'The 2020 document asked for Global Administrator; the 2025 one for Global or Hybrid Identity Administrator and an Enterprise Administrator.',
  },
});
