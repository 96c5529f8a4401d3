import { defineArticle } from '../define-article.ts';

export const m365AdminCenterReset = defineArticle({
  id: 'm365-admin-center-reset',
  topic: 'operations',
  sources: ['SA-M365', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Resetting from the Microsoft 365 admin center',
    answer:
      'A reset in the Microsoft 365 admin center is never written back: the cloud password changes, the one in Active Directory stays as it was. Repeat the reset in the Microsoft Entra admin center (entra.microsoft.com > Users > the user > Reset password), which is written back, or set the password in Active Directory.',
    changed: null,
  },
});
