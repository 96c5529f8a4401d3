import { defineCheck, fails, holds } from '../define-check.ts';

export const serviceIsHealthy = defineCheck({
  id: 'service-is-healthy',
  needs: ['serviceHealth'],
  texts: {
    holds: 'Microsoft reports Entra as operational.',
    fails: 'Microsoft reports trouble with Entra: {issue}.',
    look: 'Microsoft 365 admin center > Health > Service health',
  },
  run: ({ serviceHealth }) =>
    serviceHealth.value.isOperational
      ? holds()
      : fails({ issue: serviceHealth.value.issues[0]?.title ?? serviceHealth.value.status }),
});
