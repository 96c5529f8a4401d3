import { defineObservation } from '../define-check.ts';

export const resetPagesVisible = defineObservation({
  id: 'reset-pages-visible',
  asks: 'technician',
  texts: {
    holds: 'The administrator sees the password reset pages and their log.',
    fails: 'The administrator does not see the password reset pages or their log.',
    look: 'Entra admin center > Entra ID > Password reset; Entra admin center > Entra ID > Users > Audit logs, service Self-service Password Management',
    ask: {
      question:
        'Does the administrator see Entra ID > Password reset and the rows of Self-service Password Management?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
