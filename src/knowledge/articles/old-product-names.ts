import { defineArticle } from '../define-article.ts';

export const oldProductNames = defineArticle({
  id: 'old-product-names',
  topic: 'basics',
  sources: ['TSWB', 'TUT'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'still-failing' },
  texts: {
    title: 'Old and new names of the products',
    answer:
      'Azure Active Directory (Azure AD) is now Microsoft Entra ID; Azure AD Connect is Microsoft Entra Connect; Azure AD Premium P1 and P2 are Microsoft Entra ID P1 and P2; Azure AD Identity Protection is Microsoft Entra ID Protection. The settings moved from the Azure portal to the Microsoft Entra admin center at entra.microsoft.com. Many cmdlets and folders on the server keep the old names.',
    changed: 'Pages older than 2023 use the old names; their links to docs.microsoft.com lead to learn.microsoft.com.',
  },
});
