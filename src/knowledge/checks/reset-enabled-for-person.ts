import { defineCheck, fails, holds } from '../define-check.ts';

export const resetEnabledForPerson = defineCheck({
  id: 'reset-enabled-for-person',
  needs: ['registration'],
  texts: {
    holds: 'Self-service reset is enabled for this person (report of {updated}).',
    fails: 'Self-service reset is not enabled for this person (report of {updated}).',
    look: 'Entra admin center > Entra ID > Password reset > Properties',
  },
  run: ({ registration }) =>
    registration.value.isResetEnabled
      ? holds({ updated: registration.value.updatedAt })
      : fails({ updated: registration.value.updatedAt }),
});
