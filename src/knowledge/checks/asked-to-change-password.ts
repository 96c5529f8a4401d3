import { defineObservation } from '../define-check.ts';

export const askedToChangePassword = defineObservation({
  id: 'asked-to-change-password',
  asks: 'anyone',
  texts: {
    holds: 'Nobody went on with a temporary password that should have been changed.',
    fails: 'The person signed in with the temporary password and was not asked to choose a new one.',
    ask: {
      question: 'Did a sign-in with the temporary password go through without the demand to choose a new one?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
