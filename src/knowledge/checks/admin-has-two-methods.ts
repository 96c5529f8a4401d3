import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const adminHasTwoMethods = defineCheck({
  id: 'admin-has-two-methods',
  needs: ['registration', 'roles'],
  texts: {
    holds: 'The administrator account has two accepted methods.',
    fails:
      'The administrator account has fewer than two accepted methods (security questions do not count): {methods}.',
  },
  run: ({ registration, roles }) => {
    if (roles.value.length === 0 && !registration.value.isAdmin) return cannotTell;
    const accepted = registration.value.methods.filter((method) => method !== 'securityQuestion');
    return accepted.length >= 2 ? holds() : fails({ methods: accepted.join(', ') || '-' });
  },
});
