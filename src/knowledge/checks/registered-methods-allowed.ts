import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';
import { policyMethodOf } from '../registration-methods.ts';

export const registeredMethodsAllowed = defineCheck({
  id: 'registered-methods-allowed',
  needs: ['registration', 'methodsPolicy'],
  texts: {
    holds: 'Every registered method is allowed by the authentication methods policy.',
    fails: 'Registered methods that the authentication methods policy has switched off: {methods}.',
    look: 'Entra admin center > Entra ID > Authentication methods > Policies',
  },
  run: ({ registration, methodsPolicy }) => {
    const blocked = registration.value.methods.filter((method) => {
      const policyId = policyMethodOf[method];
      return policyId !== undefined && methodsPolicy.value.disabledMethods.includes(policyId);
    });
    if (blocked.length === 0) return holds();
    return registration.value.isResetCapable ? cannotTell : fails({ methods: blocked.join(', ') });
  },
});
