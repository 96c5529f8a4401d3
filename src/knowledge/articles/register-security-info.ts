import { defineArticle } from '../define-article.ts';

export const registerSecurityInfo = defineArticle({
  id: 'register-security-info',
  topic: 'registration',
  sources: ['HOW', 'AUTHDATA'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Registering security information',
    answer:
      'Sign in and open aka.ms/mysecurityinfo (or aka.ms/ssprsetup) and add the methods your organisation allows, for example the Microsoft Authenticator app, a phone or another mail address. Register more than one, so that a lost phone does not lock you out. If you can no longer sign in, the helpdesk must help first. Contact data filled in by an administrator can serve too.',
    changed: null,
  },
});
