import { defineArticle } from '../define-article.ts';

export const autoUpgrade = defineArticle({
  id: 'auto-upgrade',
  topic: 'connect-server',
  sources: ['ADSYNCREF', 'HARDEN'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Automatic upgrade of Entra Connect',
    answer:
      'Automatic upgrade can bring servers from 2.3.20.0 on to a newer version by themselves. Get-ADSyncAutoUpgrade -Detail shows whether it is Enabled, Disabled or Suspended and why. A custom installation may be skipped, so plan the upgrade by hand before the dates that Microsoft sets; writeback is down while the service restarts.',
    changed: null,
  },
});
