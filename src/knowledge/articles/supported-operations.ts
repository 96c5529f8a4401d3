import { defineArticle } from '../define-article.ts';

export const supportedOperations = defineArticle({
  id: 'supported-operations',
  topic: 'operations',
  sources: ['CONCEPT', 'TUTCS'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Which password operations are written back',
    answer:
      'Written back are: a change by the person who knows the password, a forced change such as after expiry, a self-service reset, a reset by an administrator in the Microsoft Entra admin center, and a reset through the Microsoft Graph resetPassword call. Not written back are resets from the Microsoft 365 admin center and with PowerShell cmdlets, and a person resetting their own password with PowerShell or Graph.',
    changed: null,
  },
});
