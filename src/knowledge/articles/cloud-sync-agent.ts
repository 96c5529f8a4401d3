import { defineArticle } from '../define-article.ts';

export const cloudSyncAgent = defineArticle({
  id: 'cloud-sync-agent',
  topic: 'cloud-sync',
  sources: ['CSTS', 'TUTCS'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Keeping the cloud sync agent healthy',
    answer:
      'The services Microsoft Entra Provisioning Agent and Microsoft Entra Connect Agent Updater must run, and the agent must be shown as active at entra.microsoft.com > Entra ID > Entra Connect > Cloud sync > Agents. It needs outbound port 443, and port 80 to check certificate revocation. The agent updates itself; install it on more than one server so that one may fail.',
    changed: null,
  },
});
