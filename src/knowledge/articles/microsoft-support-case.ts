import { defineArticle } from '../define-article.ts';

export const microsoftSupportCase = defineArticle({
  id: 'microsoft-support-case',
  topic: 'evidence',
  sources: ['TSWB', 'TSSPR'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'What Microsoft support wants to know',
    answer:
      'Open a case with: what was tried (reset, change or unlock), the address of the page, the support code shown at the bottom of the error, the exact time with time zone, the sign-in name, the sign-in method (hash synchronisation, pass-through, federation), the licence, and the Application event log of the Entra Connect server as a file. Never send a password.',
    changed: null,
  },
});
