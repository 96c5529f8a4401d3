import { defineObservation } from '../define-check.ts';

export const mayChangeOwnPassword = defineObservation({
  id: 'may-change-own-password',
  asks: 'technician',
  texts: {
    holds: 'The account may change its own password.',
    fails: "The account carries the flag 'User cannot change password'.",
    look: 'Get-ADUser <sam> -Properties CannotChangePassword',
    ask: { question: "Is 'User cannot change password' set on the account?", holds: 'No', fails: 'Yes' },
  },
});
