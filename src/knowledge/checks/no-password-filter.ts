import { defineObservation } from '../define-check.ts';

export const noPasswordFilter = defineObservation({
  id: 'no-password-filter',
  asks: 'technician',
  texts: {
    holds: 'No password filter runs on the domain controllers.',
    fails: 'A password filter or the password protection agent runs on the domain controllers.',
    ask: {
      question: 'Is a password filter or Entra Password Protection installed on the domain controllers?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
