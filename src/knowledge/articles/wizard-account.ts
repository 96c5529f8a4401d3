import { defineArticle } from '../define-article.ts';

export const wizardAccount = defineArticle({
  id: 'wizard-account',
  topic: 'setup',
  sources: ['TSWB', 'SA-WIZ', 'PREREQ'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'The cloud account to use in the wizard',
    answer:
      'Sign in to the Microsoft Entra Connect wizard with an account that is not federated: event 32009, "Error getting auth token", appears when a federated one was used or the password was wrong. The text of that event accepts any managed account, also one with password hash synchronisation; an older support article still demands one created in the cloud. A cloud-only account with Hybrid Identity Administrator always works.',
    changed: 'The 2021 document allowed only an account created in Azure AD; the current event text is milder.',
  },
});
