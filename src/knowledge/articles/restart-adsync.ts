import { defineArticle } from '../define-article.ts';

export const restartAdsync = defineArticle({
  id: 'restart-adsync',
  topic: 'connect-server',
  sources: ['TSWB', 'STAGING'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Restarting the synchronisation service',
    answer:
      'Restart-Service ADSync on the Entra Connect server restarts synchronisation and writeback together; the display name of the service differs between versions. Before it, make sure with Get-ADSyncScheduler that no cycle is running, and do not restart during a long catch-up of password hashes. Afterwards event 31015 shows that writeback started, and 31019 that the connection is alive.',
    changed: null,
  },
});
