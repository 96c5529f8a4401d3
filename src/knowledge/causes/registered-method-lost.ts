import { defineCause, sign } from '../define-cause.ts';

export const registeredMethodLost = defineCause({
  id: 'registered-method-lost',
  family: 'registration-and-methods',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'asked-admin': 'typical', 'gave-up': 'possible', unfinished: 'possible', 'no-attempt': 'possible' },
  signs: [
    sign('registered-method-in-hand', 'fails', 'proves'),
    sign('registered-method-in-hand', 'holds', 'excludes'),
    sign('verification-passed', 'holds', 'excludes'),
    sign('methods-registered', 'fails', 'contradicts'),
    sign('verification-message-arrived', 'holds', 'contradicts'),
  ],
  fixes: ['issue-access-pass', 'graph-admin-reset'],
  sources: ['TAP', 'USERMETH', 'REPORTOLD'],
  texts: {
    title: 'The registered method is no longer at hand',
    what: 'You can no longer use what the reset page wants to check you with.',
    doNow: 'Contact the helpdesk; they will make sure that it is you and help you set up something new.',
    explanation:
      'The registration is complete and allowed, but the person no longer has the phone, number or mailbox behind it, so the flow ends at the verification. It looks like giving up; only the person can tell. A message that is merely late goes to something still in hand.',
  },
});
