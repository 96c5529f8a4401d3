import { defineArticle } from '../define-article.ts';

export const identityProtection = defineArticle({
  id: 'identity-protection',
  topic: 'operations',
  sources: ['RISKFIX', 'CONCEPT', 'HOW'],
  asOf: '2026-11-20',
  seed: { document: '000', section: 'identity-protection' },
  texts: {
    title: 'Writeback and Microsoft Entra ID Protection',
    answer:
      'A policy of Microsoft Entra ID Protection can ask people to change their password when an account is likely to be compromised. For synchronised users this works only with writeback, because the change has to reach Active Directory. A secure self-service reset or change then also closes the risk; without writeback an administrator has to act.',
    changed:
      'The 2018 guides called it Azure AD Identity Protection and spoke of high risk only; the condition is unchanged.',
  },
});
