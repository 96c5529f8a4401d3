import { defineCheck, fails, holds } from '../define-check.ts';

export const adminsMayReset = defineCheck({
  id: 'admins-may-reset',
  needs: ['adminResetAllowed'],
  texts: {
    holds: 'Administrators may reset their own password (allowedToUseSSPR is true).',
    fails: 'Administrators may not reset their own password (allowedToUseSSPR is false).',
    look: 'GET /policies/authorizationPolicy, property allowedToUseSSPR',
  },
  run: ({ adminResetAllowed }) => (adminResetAllowed.value ? holds() : fails()),
});
