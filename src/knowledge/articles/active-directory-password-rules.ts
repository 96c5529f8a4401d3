import { defineArticle } from '../define-article.ts';

export const activeDirectoryPasswordRules = defineArticle({
  id: 'active-directory-password-rules',
  topic: 'password-rules',
  sources: ['SA-POL', 'FAQ', 'HOW'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The password rules of Active Directory apply',
    answer:
      'A written back password must fulfil the rules of Active Directory: length, complexity, history, minimum age and fine-grained policies. The reset page cannot see these rules beforehand, so it learns of a refusal only from the answer. Read them with Get-ADDefaultDomainPasswordPolicy and Get-ADUserResultantPasswordPolicy <user>.',
    changed: null,
  },
});
