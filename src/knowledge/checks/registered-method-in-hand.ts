import { defineObservation } from '../define-check.ts';

export const registeredMethodInHand = defineObservation({
  id: 'registered-method-in-hand',
  asks: 'anyone',
  texts: {
    holds: 'The person still has what the verification uses.',
    fails: 'The person no longer has the phone, number or mailbox that the verification uses.',
    look: 'Entra admin center > Users > the user > Authentication methods; compare with what the person has at hand',
    ask: {
      question: 'Do you still have the phone, number or mailbox that the reset page wants to use?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
