import { defineArticle } from '../define-article.ts';

export const licenceForAdministrators = defineArticle({
  id: 'licence-for-administrators',
  topic: 'licences',
  sources: ['TSSPR'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'The administrator who sets it up needs a licence too',
    answer:
      'An administrator without a Microsoft Entra ID licence may not see the Password reset page, and the rows of self-service reset can be missing in the audit log. Assign the administrator a licence that includes the feature, sign out and in again, and open the page anew. Test with an ordinary licensed person, never only with an administrator.',
    changed: null,
  },
});
