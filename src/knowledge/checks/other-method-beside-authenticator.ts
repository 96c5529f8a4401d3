import { defineObservation } from '../define-check.ts';

export const otherMethodBesideAuthenticator = defineObservation({
  id: 'other-method-beside-authenticator',
  asks: 'technician',
  texts: {
    holds: 'The reset policy allows enough other methods beside the authenticator app.',
    fails: 'The reset policy allows the authenticator app without the other methods it requires beside it.',
    look: 'Entra admin center > Entra ID > Authentication methods > Policies; before the migration also Entra ID > Password reset > Authentication methods',
    ask: {
      question:
        'Does the reset policy allow at least one method beside the authenticator app, or two where two are required?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
