import { defineObservation } from '../define-check.ts';

export const passwordMayExpire = defineObservation({
  id: 'password-may-expire',
  asks: 'technician',
  texts: {
    holds: 'The password of the AD account may expire.',
    fails: 'The password of the AD account is set never to expire.',
    look: 'Get-ADUser <sam> -Properties PasswordNeverExpires',
    ask: { question: "Is 'Password never expires' ticked for the account in AD?", holds: 'No', fails: 'Yes' },
  },
});
