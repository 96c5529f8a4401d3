import { defineArticle } from '../define-article.ts';

export const fullImportAndSync = defineArticle({
  id: 'full-import-and-sync',
  topic: 'setup',
  sources: ['CONCEPT', 'FAQ'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'Full import and full synchronisation before testing',
    answer:
      'A full import and a full synchronisation are not needed for writeback itself, which does not use the synchronisation cycle. They matter only so that the person exists in Microsoft Entra ID and is linked to the account in Active Directory. After a new installation or a changed rule or scope, run Start-ADSyncSyncCycle -PolicyType Initial once; otherwise the normal cycle of 30 minutes is enough.',
    changed: 'The 2021 document asked for both runs before every first test.',
  },
});
