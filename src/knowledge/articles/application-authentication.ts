import { defineArticle } from '../define-article.ts';

export const applicationAuthentication = defineArticle({
  id: 'application-authentication',
  topic: 'connect-server',
  sources: ['APPAUTH', 'PREREQ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Application-based authentication of Entra Connect',
    answer:
      'Newer versions of Microsoft Entra Connect sign in to the cloud as an application with a certificate instead of with a directory synchronisation account and a password. It will be required, together with version 2.6.84.0, by 7 April 2027. Get-ADSyncEntraConnectorCredential shows whether ConnectorIdentityType is Application or still ServiceAccount.',
    changed: null,
  },
});
