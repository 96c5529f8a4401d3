import { defineCause, sign } from '../define-cause.ts';

export const reconfirmationIntervalElapsed = defineCause({
  id: 'reconfirmation-interval-elapsed',
  family: 'registration-and-methods',
  owner: 'user',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('security-info-review-not-due', 'fails', 'proves'),
    sign('security-info-review-not-due', 'holds', 'excludes'),
    sign('sign-in-not-held-for-registration', 'fails', 'against'),
    sign('sign-in-not-held-for-registration', 'holds', 'hints'),
    sign('methods-registered', 'fails', 'contradicts'),
    sign('methods-registered', 'holds', 'fits'),
  ],
  fixes: ['confirm-security-info'],
  sources: ['HOW', 'REGCOMB'],
  texts: {
    title: 'Security info is due for confirmation',
    what: 'You are only being asked whether your security info is still right.',
    doNow: 'Check it, correct what has changed and confirm; then you can go on.',
    explanation:
      'The number of days set for reconfirmation has passed, so the sign-in shows security info that is in order and asks for confirmation. Nothing is missing and nothing failed; a page that asks for a first registration is another matter.',
  },
});
