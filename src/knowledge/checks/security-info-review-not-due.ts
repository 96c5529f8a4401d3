import { defineObservation } from '../define-check.ts';

export const securityInfoReviewNotDue = defineObservation({
  id: 'security-info-review-not-due',
  asks: 'anyone',
  texts: {
    holds: 'Sign-in does not ask the person to review security info.',
    fails: 'Sign-in asks the person to confirm security info that is already set up.',
    look: "Entra admin center > Entra ID > Password reset > Registration, 'Number of days before users are asked to reconfirm their authentication information'",
    ask: {
      question:
        'Does a page at sign-in show security info that you have already set up and ask whether it is still right?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
