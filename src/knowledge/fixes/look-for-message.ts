import { defineFix } from '../define-fix.ts';

export const lookForMessage = defineFix({
  id: 'look-for-message',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['FAQ', 'TSSPR'],
  texts: {
    title: 'Look for the verification message',
    steps: [
      'Wait a minute and look in the junk and deleted folders.',
      'Check that the number or address hinted at on the page is yours.',
      'Ask for one new code and type the newest, or choose another way to verify.',
    ],
    verify: 'A new attempt gets past the verification.',
  },
});
