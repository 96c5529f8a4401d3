import { defineFix } from '../define-fix.ts';

export const setAdminSspr = defineFix({
  id: 'set-admin-sspr',
  who: 'admin',
  risk: 'medium',
  commands: [
    'Get-MgPolicyAuthorizationPolicy | Select-Object AllowedToUseSspr',
    'Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$false',
  ],
  sources: ['POLICY', 'G-AUTHZ'],
  texts: {
    title: 'Decide for administrators in the authorization policy',
    steps: [
      'Decide whether administrators may reset, and set allowedToUseSSPR to true or false as Privileged Role Administrator.',
      'Where it is false, leave administrators out of the reset scope: otherwise they are asked to register and cannot.',
      'Wait up to 60 minutes.',
    ],
    verify: 'A test administrator meets what allowedToUseSSPR says.',
  },
});
