import { defineArticle } from '../define-article.ts';

export const connectorAccount = defineArticle({
  id: 'connector-account',
  topic: 'rights',
  sources: ['CONNACC', 'SA-PERM', 'TUT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Which account writes the password',
    answer:
      'The AD DS connector account sets the password in Active Directory; it is usually called MSOL_ with a number, or is one that was chosen at installation. It is not the service account and not the person who runs the wizard. Get-ADSyncADConnectorAccount names it, and the wizard shows it under View current configuration, Synchronized Directories. All rights for writeback belong to this account.',
    changed: null,
  },
});
