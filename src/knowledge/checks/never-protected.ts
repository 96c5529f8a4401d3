import { defineObservation } from '../define-check.ts';

export const neverProtected = defineObservation({
  id: 'never-protected',
  asks: 'technician',
  texts: {
    holds: 'The account is not, and never was, in a protected AD group (adminCount empty).',
    fails: 'The account is or was in a protected AD group (adminCount = 1).',
    look: 'Get-ADUser <sam> -Properties adminCount, memberOf',
    ask: { question: 'What is adminCount of this account?', holds: 'Empty or 0', fails: '1' },
  },
});
