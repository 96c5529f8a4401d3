import { defineCause, sign } from '../define-cause.ts';

export const registrationInterruptEnforced = defineCause({
  id: 'registration-interrupt-enforced',
  family: 'registration-and-methods',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('sign-in-not-held-for-registration', 'fails', 'proves'),
    sign('sign-in-not-held-for-registration', 'holds', 'excludes'),
    sign('enough-methods-registered', 'fails', 'supports'),
    sign('security-info-review-not-due', 'fails', 'against'),
    sign('security-info-review-not-due', 'holds', 'hints'),
    sign('registration-was-asked-for', 'holds', 'hints'),
    sign('registration-was-asked-for', 'fails', 'excludes'),
  ],
  fixes: ['register-methods', 'review-registration-requirement'],
  sources: ['HOW', 'REGCOMB', 'IDPMFA'],
  texts: {
    title: 'Sign-in insists on registration',
    what: 'Sign-in wants you to set up your security info before you go on.',
    doNow: 'Follow the page to its end; it can no longer be put off.',
    explanation:
      'A requirement to register interrupts the sign-in and can no longer be postponed. With reset registration alone the page can be skipped; when it cannot, multifactor registration is required as well, by ID Protection (after 14 days), Conditional Access or per user. Nothing of the reset itself failed.',
  },
});
