import { defineCause, sign } from '../define-cause.ts';

export const verificationMessageNotReceived = defineCause({
  id: 'verification-message-not-received',
  family: 'registration-and-methods',
  owner: 'user',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'asked-admin': 'typical', 'gave-up': 'typical', unfinished: 'typical', 'no-attempt': 'possible' },
  signs: [
    sign('verification-message-arrived', 'fails', 'strong'),
    sign('verification-message-arrived', 'holds', 'excludes'),
    sign('contact-number-well-formed', 'fails', 'against'),
    sign('verification-passed', 'holds', 'excludes'),
    sign('registered-method-in-hand', 'holds', 'hints'),
    sign('registered-method-in-hand', 'fails', 'contradicts'),
  ],
  fixes: ['look-for-message', 'graph-admin-reset'],
  sources: ['TSSPR', 'FAQ'],
  texts: {
    title: 'The verification message did not get through',
    what: 'The verification message was sent, but it has not reached you yet.',
    doNow: 'Wait a minute, look in your junk mail and ask for one new message.',
    explanation:
      'A message went to a valid contact that the person still has, but a spam filter, the carrier or a delay keeps it back; it normally takes less than a minute. A malformed number or a lost phone would explain the same silence and must be ruled out first.',
  },
});
