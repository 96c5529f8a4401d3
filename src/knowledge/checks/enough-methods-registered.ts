import { defineCheck, fails, holds } from '../define-check.ts';

export const enoughMethodsRegistered = defineCheck({
  id: 'enough-methods-registered',
  needs: ['registration'],
  texts: {
    holds: 'The registered methods satisfy the reset policy.',
    fails: 'The registered methods do not satisfy the reset policy ({methods}).',
  },
  run: ({ registration }) =>
    registration.value.isResetRegistered ? holds() : fails({ methods: registration.value.methods.join(', ') || '-' }),
});
