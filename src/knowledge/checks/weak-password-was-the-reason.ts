import { defineObservation } from '../define-check.ts';

export const weakPasswordWasTheReason = defineObservation({
  id: 'weak-password-was-the-reason',
  asks: 'anyone',
  texts: {
    holds: 'A clearly different, long password was accepted or not tried yet.',
    fails: 'A clearly different, long password was refused as well.',
    ask: {
      question: 'Did you also try a long password that resembles none of your old ones?',
      holds: 'No, not yet',
      fails: 'Yes, it was refused as well',
    },
  },
});
