import { defineArticle } from '../define-article.ts';

export const oldLicenceNames = defineArticle({
  id: 'old-licence-names',
  topic: 'licences',
  sources: ['LIC'],
  asOf: '2026-11-20',
  seed: { document: '004', section: 'purpose' },
  texts: {
    title: 'E3, E5, EMS, SPE and Azure AD Premium today',
    answer:
      'The 2018 guides tied writeback to Microsoft 365 E3 and E5, the 2021 one to Azure AD Premium, EMS or Secure Productive Enterprise. Today the requirement is Microsoft Entra ID P1 or P2 or Microsoft 365 Business Premium. Azure AD Premium P1 and P2 became Microsoft Entra ID P1 and P2, Secure Productive Enterprise became Microsoft 365 E3 and E5, and Azure AD Basic is gone.',
    changed: 'Business Premium and P1 bought alone are enough; E3 or E5 is not required.',
  },
});
