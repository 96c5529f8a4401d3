import { defineCheck, fails, holds } from '../define-check.ts';

export const methodsRegistered = defineCheck({
  id: 'methods-registered',
  needs: ['registration'],
  texts: {
    holds: 'At least one method is registered ({methods}).',
    fails: 'No method is registered.',
    look: 'Entra admin center > Users > the user > Authentication methods',
  },
  run: ({ registration }) =>
    registration.value.methods.length > 0 ? holds({ methods: registration.value.methods.join(', ') }) : fails(),
});
