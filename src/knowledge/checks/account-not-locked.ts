import { defineObservation } from '../define-check.ts';

export const accountNotLocked = defineObservation({
  id: 'account-not-locked',
  asks: 'technician',
  texts: {
    holds: 'The AD account is not locked.',
    fails: 'The AD account is locked.',
    look: 'Get-ADUser <sam> -Properties LockedOut',
    ask: { question: 'Is the account locked in AD?', holds: 'No', fails: 'Yes' },
  },
});
