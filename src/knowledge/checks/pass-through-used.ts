import { defineObservation } from '../define-check.ts';

export const passThroughUsed = defineObservation({
  id: 'pass-through-used',
  asks: 'technician',
  texts: {
    holds: 'Sign-ins are checked on-premises by pass-through authentication.',
    fails: 'Sign-ins are not checked by pass-through authentication.',
    look: 'Entra admin center > Entra ID > Entra Connect > Connect Sync > User sign-in',
    ask: { question: 'Is pass-through authentication enabled on the Connect Sync page?', holds: 'Yes', fails: 'No' },
  },
});
