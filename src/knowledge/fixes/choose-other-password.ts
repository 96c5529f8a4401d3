import { defineFix } from '../define-fix.ts';

export const chooseOtherPassword = defineFix({
  id: 'choose-other-password',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['POLICY', 'SA-POL', 'TSSPR'],
  texts: {
    title: 'Choose another password',
    steps: [
      'Take at least twelve characters of three kinds, without name, organisation or common words.',
      'Use no accented letters, and nothing used before.',
    ],
    verify: "The row 'Reset password (self-service)' says 'Successfully completed reset.'",
  },
});
