import { defineCause, sign } from '../define-cause.ts';

export const contactDataMalformed = defineCause({
  id: 'contact-data-malformed',
  family: 'registration-and-methods',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'asked-admin': 'typical', 'gave-up': 'typical', 'too-few-methods': 'possible', unfinished: 'possible' },
  signs: [
    sign('contact-number-well-formed', 'fails', 'strong'),
    sign('contact-number-well-formed', 'holds', 'against'),
    sign('verification-passed', 'fails', 'hints'),
    sign('verification-passed', 'holds', 'excludes'),
    sign('verification-message-arrived', 'holds', 'contradicts'),
    sign('registered-method-in-hand', 'fails', 'against'),
  ],
  fixes: ['prefill-contact', 'graph-admin-reset'],
  sources: ['TSSPR', 'AUTHDATA', 'SA-VERIFY'],
  texts: {
    title: 'The stored phone number or address is wrong or badly formatted',
    what: 'The verification code could not reach you.',
    doNow: 'Contact the helpdesk to have your contact details corrected.',
    explanation:
      'The stored number is outdated, not in international form, or carries an extension that the service drops, so verification cannot reach the person.',
  },
});
