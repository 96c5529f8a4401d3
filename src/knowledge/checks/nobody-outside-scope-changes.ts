import { defineObservation } from '../define-check.ts';

export const nobodyOutsideScopeChanges = defineObservation({
  id: 'nobody-outside-scope-changes',
  asks: 'technician',
  texts: {
    holds: 'Nobody outside the reset scope has changed a known password.',
    fails: 'Somebody outside the reset scope changed a password they knew.',
    look: "Entra admin center > Entra ID > Users > Audit logs, activity 'Change password (self-service)'; compare with Entra ID > Password reset > Properties",
    ask: {
      question: 'Is the question why somebody outside the reset scope could change a password they knew?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
