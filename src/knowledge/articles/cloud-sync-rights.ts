import { defineArticle } from '../define-article.ts';

export const cloudSyncRights = defineArticle({
  id: 'cloud-sync-rights',
  topic: 'cloud-sync',
  sources: ['TUTCS'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The rights of the cloud sync service account',
    answer:
      'The group managed service account of Microsoft Entra Cloud Sync needs Reset password, write lockoutTime, write pwdLastSet, and Unexpire Password on the root of each domain; the installation grants them. To grant them again run Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential $(Get-Credential) as an Enterprise Administrator, and allow an hour or more.',
    changed: null,
  },
});
