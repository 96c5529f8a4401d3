import { defineFix } from '../define-fix.ts';

export const prefillContact = defineFix({
  id: 'prefill-contact',
  who: 'helpdesk',
  risk: 'medium',
  commands: [],
  sources: ['AUTHDATA'],
  texts: {
    title: 'Correct the contact details',
    steps: [
      'Verify the identity of the person.',
      'Correct the mobile number in AD in the form +CountryCode Number, without an extension.',
      'Wait for the next synchronisation.',
    ],
    verify: 'A new attempt gets past the verification.',
  },
});
