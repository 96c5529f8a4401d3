import { defineArticle } from '../define-article.ts';

export const whatIsWriteback = defineArticle({
  id: 'what-is-writeback',
  topic: 'basics',
  sources: ['CONCEPT', 'TUT'],
  asOf: '2026-11-20',
  seed: { document: '000', section: 'purpose' },
  texts: {
    title: 'What password writeback is',
    answer:
      'Password writeback sends a password that was changed or reset in Microsoft Entra ID back to the on-premises Active Directory, so that the same password works in both places. Either Microsoft Entra Connect or Microsoft Entra Cloud Sync carries it. Without it, a person whose password is managed on-premises cannot reset it in the cloud.',
    changed: 'In 2018 the product was called Azure AD and Azure AD Connect; the function has stayed the same.',
  },
});
