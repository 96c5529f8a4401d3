import { defineFix } from '../define-fix.ts';

export const enableAdminSspr = defineFix({
  id: 'enable-admin-sspr',
  who: 'admin',
  risk: 'medium',
  commands: ['Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true'],
  sources: ['POLICY', 'SA-009', 'G-AUTHZ'],
  texts: {
    title: 'Allow administrators to reset',
    steps: [
      'Set allowedToUseSSPR to true on the authorization policy, as Privileged Role Administrator.',
      'Wait up to 60 minutes.',
    ],
    verify: 'GET /policies/authorizationPolicy returns true and the administrator gets past the first page.',
  },
});
