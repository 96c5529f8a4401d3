import { defineArticle } from '../define-article.ts';

export const resetWithGraph = defineArticle({
  id: 'reset-with-graph',
  topic: 'operations',
  sources: ['G-RESET', 'G-LRO', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Resetting with Microsoft Graph or a script',
    answer:
      "Only one Graph call is written back: POST /users/{id}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword. It is a delegated call, so an administrator must be signed in; it cannot be used on one's own account, and for a synchronised user the new password must be given. It answers 202 with a Location address where the outcome is read. Updating passwordProfile, and PowerShell cmdlets that set a password, change only the cloud.",
    changed: null,
  },
});
