import { defineCause, sign } from '../define-cause.ts';

export const registrationNotPrompted = defineCause({
  id: 'registration-not-prompted',
  family: 'registration-and-methods',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'too-few-methods': 'typical', 'no-attempt': 'possible', 'asked-admin': 'possible' },
  signs: [
    sign('registration-was-asked-for', 'fails', 'proves'),
    sign('registration-was-asked-for', 'holds', 'excludes'),
    sign('methods-registered', 'fails', 'supports'),
    sign('methods-registered', 'holds', 'doubts'),
    sign('enough-methods-registered', 'fails', 'hints'),
    sign('sign-in-not-held-for-registration', 'fails', 'excludes'),
  ],
  fixes: ['require-registration', 'register-methods', 'graph-admin-reset'],
  sources: ['HOW', 'REGCOMB', 'TUTSSPR'],
  texts: {
    title: 'The person was never asked to register',
    what: 'You have not been asked yet to set up your security info.',
    doNow: 'Contact the helpdesk for a new password, then set up your security info at aka.ms/mysecurityinfo.',
    explanation:
      'Registration is not required at sign-in, the person was outside the reset scope, earlier details still satisfied the requirement, or the person never signs in where the prompt is shown. The account therefore has too few methods although nobody refused anything; whoever was asked and closed the page simply has not registered.',
  },
});
