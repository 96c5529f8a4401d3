import { defineArticle } from '../define-article.ts';

export const cloudSyncWriteback = defineArticle({
  id: 'cloud-sync-writeback',
  topic: 'cloud-sync',
  sources: ['TUTCS'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Writeback with Microsoft Entra Cloud Sync',
    answer:
      'Microsoft Entra Cloud Sync can write passwords back too, with provisioning agent 1.1.977.0 or later. Tick "Write back passwords with Microsoft Entra Connect cloud sync" at entra.microsoft.com > Entra ID > Password reset > On-premises integration, or run Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential $(Get-Credential) on the agent server. Licence and role are the same as with Microsoft Entra Connect. It is not supported in the 21Vianet cloud.',
    changed: 'The concept page of 2023 still says preview; the tutorial describes it as generally available.',
  },
});
