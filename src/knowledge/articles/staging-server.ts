import { defineArticle } from '../define-article.ts';

export const stagingServer = defineArticle({
  id: 'staging-server',
  topic: 'connect-server',
  sources: ['STAGING'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Staging servers and writeback',
    answer:
      'A Microsoft Entra Connect server in staging mode runs neither password synchronisation nor writeback, even if they are ticked. Exactly one server may be active: when a second one becomes active, it disturbs the Service Bus connection of the first. Get-ADSyncScheduler shows StagingModeEnabled on each server; the wizard changes it under Configure staging mode. Put the old server into staging mode first, then make the new one active.',
    changed: null,
  },
});
