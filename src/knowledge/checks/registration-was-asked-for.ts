import { defineObservation } from '../define-check.ts';

export const registrationWasAskedFor = defineObservation({
  id: 'registration-was-asked-for',
  asks: 'anyone',
  texts: {
    holds: 'The person has been asked to register security info.',
    fails: 'The person was never asked to register security info.',
    look: "Entra admin center > Entra ID > Password reset > Registration, 'Require users to register when signing in'",
    ask: {
      question: 'Has a sign-in page in a browser ever asked you to set up security info?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
