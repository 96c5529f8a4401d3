import { defineCause, sign } from '../define-cause.ts';

export const userAbandoned = defineCause({
  id: 'user-abandoned',
  family: 'reset-channel',
  owner: 'user',
  severity: 'low',
  frequency: 'common',
  outcomes: { 'gave-up': 'typical', unfinished: 'typical', 'asked-admin': 'possible' },
  signs: [
    sign('contact-number-well-formed', 'fails', 'doubts'),
    sign('verification-passed', 'holds', 'hints'),
    sign('succeeded-later', 'holds', 'doubts'),
    sign('verification-message-arrived', 'fails', 'against'),
    sign('registered-method-in-hand', 'fails', 'contradicts'),
  ],
  fixes: ['try-again'],
  sources: ['REPORTOLD', 'REPORT'],
  texts: {
    title: 'The person stopped midway',
    what: 'The reset was not finished, so nothing was changed.',
    doNow: 'Start again at aka.ms/sspr and go on to the last page.',
    explanation: 'The person cancelled or left the flow before finishing: nothing failed and nothing changed.',
  },
});
