import { defineArticle } from '../define-article.ts';

export const licencesCloudOnly = defineArticle({
  id: 'licences-cloud-only',
  topic: 'licences',
  sources: ['LIC'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'The licence for accounts that exist only in the cloud',
    answer:
      'A person with a cloud-only account can change a known password with any edition, Microsoft Entra ID Free included. To reset a forgotten one, the person needs Microsoft 365 Business Standard or higher, or Microsoft Entra ID P1 or P2. Writeback plays no part, because there is no password in Active Directory.',
    changed: 'The 2021 document named any paid Office 365 plan or Azure AD Basic; Azure AD Basic no longer exists.',
  },
});
