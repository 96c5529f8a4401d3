import { defineArticle } from '../define-article.ts';

export const licencesForWriteback = defineArticle({
  id: 'licences-for-writeback',
  topic: 'licences',
  sources: ['LIC', 'TUT'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'The licence that writeback needs',
    answer:
      'Every synchronised person who benefits from writeback needs Microsoft Entra ID P1 or P2, or Microsoft 365 Business Premium. P1 and P2 are also part of Enterprise Mobility + Security and of Microsoft 365 E3 and E5. Microsoft 365 Business Basic and Business Standard do not include writeback. Licences are assigned in the Microsoft 365 admin center, per person or through a group.',
    changed:
      'The 2021 document asked for one licence in the organisation and named Azure AD Premium, EMS and SPE; today the rule is a licence for each person who benefits.',
  },
});
