import { defineArticle } from '../define-article.ts';

export const connectAndCloudSync = defineArticle({
  id: 'connect-and-cloud-sync',
  topic: 'cloud-sync',
  sources: ['TUTCS', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Entra Connect and Cloud Sync side by side',
    answer:
      'Both may write passwords back in the same tenant, each for different domains; no person may be in the scope of both. It helps after a merger, when a forest has no network connection to the Entra Connect server. Which one served a person is shown as OnPremisesAgent in the audit row of a reset by an administrator.',
    changed: null,
  },
});
