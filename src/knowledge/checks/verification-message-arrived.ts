import { defineObservation } from '../define-check.ts';

export const verificationMessageArrived = defineObservation({
  id: 'verification-message-arrived',
  asks: 'anyone',
  texts: {
    holds: 'The verification message reached the person.',
    fails: 'The verification message did not reach the person.',
    look: 'Junk and deleted folders of the registered mailbox; Entra admin center > Users > the user > Authentication methods for the number or address in use',
    ask: { question: 'Did the verification code, message or call reach you?', holds: 'Yes', fails: 'No' },
  },
});
