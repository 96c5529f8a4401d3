import { defineArticle } from '../define-article.ts';

export const administratorsOwnReset = defineArticle({
  id: 'administrators-own-reset',
  topic: 'registration',
  sources: ['POLICY', 'SA-009', 'HOW', 'G-AUTHZ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Administrators who reset their own password',
    answer:
      "Holders of administrator roles follow a fixed rule of Microsoft: two methods, no security questions, whatever the tenant has set for others. Whether they may use self-service at all is decided by allowedToUseSSPR of the authorization policy; Microsoft's pages disagree about its default, so read it: Get-MgPolicyAuthorizationPolicy | Select-Object AllowedToUseSspr. Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true allows it within 60 minutes.",
    changed: 'One page says that it is on by default, two say that it is not; the value in the tenant decides.',
  },
});
