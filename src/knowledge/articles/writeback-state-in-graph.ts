import { defineArticle } from '../define-article.ts';

export const writebackStateInGraph = defineArticle({
  id: 'writeback-state-in-graph',
  topic: 'setup',
  sources: ['SYNCFEAT', 'TUT', 'G-OPDS'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Reading from Graph whether writeback is on',
    answer:
      'There is no supported property for it. The flag passwordWritebackEnabled of onPremisesSynchronization exists, but Microsoft says that it is not in use and that changing it is not supported; do not trust it. Look at the On-premises integration page, at Get-ADSyncAADPasswordResetConfiguration on the server, or at the audit log for "Enable password writeback for directory".',
    changed: null,
  },
});
