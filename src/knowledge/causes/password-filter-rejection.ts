import { defineCause, sign } from '../define-cause.ts';

export const passwordFilterRejection = defineCause({
  id: 'password-filter-rejection',
  family: 'ad-password-policy',
  group: 'policy-refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { policy: 'typical' },
  signs: [
    sign('no-password-filter', 'fails', 'strong'),
    sign('no-password-filter', 'holds', 'excludes'),
    sign('weak-password-was-the-reason', 'fails', 'supports'),
    sign('weak-password-was-the-reason', 'holds', 'doubts'),
    sign('password-changed-within-a-day', 'holds', 'against'),
  ],
  fixes: ['choose-other-password', 'adjust-password-filter'],
  sources: ['PWPROT', 'HOW', 'SA-POL'],
  texts: {
    title: 'A password filter on the domain controllers refused it',
    what: 'Your new password was refused by an additional rule of your organisation.',
    doNow: 'Choose a long password without words tied to your organisation; if that fails too, tell the helpdesk.',
    explanation:
      'A password filter or the password protection agent on the domain controllers refuses the password beyond ordinary policy. Filters must also cover administrator-style resets.',
  },
});
